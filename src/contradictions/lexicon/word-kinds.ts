// Words that lie under another in prose of rules and services and that WordNet does not place there within a step or two, or
// only in a sense that comes late. What is denied, forbidden or demanded of the word in front of the colon reaches those
// behind it, never the other way: "no pets" speaks of cats, "no cats" not of pets.

/** One row a line: the wider word, a colon, the narrower ones. */
const TABLE = `
vehicle: car van lorry truck motorcycle motorbike pickup pick-up sedan saloon moped scooter bus coach caravan minibus minivan suv hatchback taxi cab trailer motorhome campervan tractor
car: sedan saloon hatchback suv convertible pickup pick-up minivan limousine taxi cab
bicycle: tandem e-bike ebike
boat: canoe kayak dinghy yacht raft ferry barge rowboat sailboat
transport: bus train tram ferry coach taxi metro
animal: dog cat rabbit hamster bird horse hen chicken goat sheep pig cow duck puppy kitten parrot pony donkey snake tortoise cockerel goose
pet: dog cat rabbit hamster puppy kitten parrot tortoise guinea-pig budgie
dog: puppy terrier spaniel poodle labrador greyhound
cat: kitten tabby
livestock: hen chicken goat sheep pig cow duck goose cockerel rooster cattle pony
poultry: hen chicken duck goose cockerel rooster turkey
insect: bee wasp ant beetle
drink: beer wine water juice tea coffee lemonade cola soda spirit cider milk cocktail
alcohol: beer wine cider spirit whisky whiskey vodka gin champagne prosecco lager ale cocktail rum
food: meal snack sandwich fruit bread pizza cake meat fish vegetable rice sweet chocolate biscuit crisp soup salad breakfast lunch dinner supper picnic
meal: breakfast lunch dinner supper brunch
meat: beef pork lamb chicken ham bacon sausage
fruit: apple banana pear plum cherry orange lemon strawberry raspberry
vegetable: potato tomato carrot onion bean pea cabbage lettuce leek pumpkin
crop: potato tomato carrot onion bean pea cabbage lettuce fruit vegetable strawberry
tree: oak pine fir birch willow beech maple conifer
plant: tree shrub bush flower hedge vegetable herb
relative: mother father parent sister brother son daughter aunt uncle cousin grandmother grandfather grandparent husband wife spouse niece nephew grandchild
family: mother father parent sister brother son daughter grandmother grandfather grandparent husband wife spouse child grandchild
spouse: husband wife
parent: mother father mum mom dad
sibling: brother sister twin
child: boy girl son daughter toddler baby infant pupil teenager schoolchild grandchild schoolboy schoolgirl
kid: boy girl toddler baby schoolboy schoolgirl
adult: man woman parent pensioner
staff: nurse doctor receptionist teacher porter driver clerk guard cleaner lifeguard librarian cook waiter caretaker deputy technician
employee: nurse receptionist teacher porter driver clerk guard cleaner lifeguard librarian cook waiter caretaker deputy technician manager
officer: sheriff deputy sergeant constable warden inspector
doctor: dentist surgeon gp consultant paediatrician specialist
footwear: shoe boot sandal trainer sneaker slipper clog
clothing: shirt blouse trousers skirt coat jacket jumper sweater dress shorts jeans scarf glove hoodie cardigan
jewellery: ring earring necklace bracelet watch stud piercing chain
headgear: hat cap helmet hood
bag: backpack rucksack suitcase handbag holdall briefcase
luggage: backpack rucksack suitcase holdall pushchair
document: passport licence license certificate letter deed contract invoice receipt form
identification: passport licence license id
id: passport licence license
payment: cash cheque coin card transfer deposit instalment installment
fuel: petrol diesel gasoline kerosene
weapon: gun knife firearm pistol rifle sword
device: phone laptop tablet computer camera smartphone mobile
electronics: phone laptop tablet computer camera smartphone
computer: laptop desktop notebook pc
appliance: oven fridge kettle toaster microwave dishwasher dryer iron heater freezer
furniture: chair table sofa bed desk shelf wardrobe mattress bookcase
structure: shed greenhouse fence hut pergola garage carport
building: shed hut garage house cabin barn
tool: hammer spade drill saw fork rake hoe mower strimmer
chemical: pesticide herbicide weedkiller insecticide bleach fertiliser
medicine: aspirin ibuprofen paracetamol antibiotic painkiller insulin
painkiller: aspirin ibuprofen paracetamol
illness: flu cold fever measles diabetes asthma cancer
offence: theft murder assault robbery burglary fraud vandalism
tax: vat
room: bedroom kitchen bathroom lounge office
waste: glass cardboard plastic ash
instrument: piano guitar drum violin trumpet flute
game: chess football tennis cricket
sport: football tennis cricket rugby hockey badminton
performance: concert play opera ballet recital
publication: book magazine newspaper journal
message: email letter text sms
data: name address birthday photograph fingerprint
fire: barbecue campfire bonfire candle
`

/** Wider word, and the words under it. */
export const WORD_KINDS: readonly {readonly wider: string; readonly narrower: readonly string[]}[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [wider = '', words = ''] = line.split(': ')
    return {wider, narrower: words.split(' ')}
  })
