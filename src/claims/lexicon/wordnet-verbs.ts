// Generated from Princeton WordNet 3.1 by npm run generate. Do not edit.
// WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS"
// AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED.
// Licence: https://wordnet.princeton.edu/license-and-commercial-use

/** Verbs that are nouns as well. */
export const VERBS: string = `
abandon abort abseil abstract abuse accent access accession acclaim accord account ace ache act action add addict
address adduct advance advantage adventure advert advocate affect affiliate affix affright affront age agglomerate
aggregate aid ail aim air airbrush airlift airmail alarm alert alibi alien aliment alligator allowance alloy allure
ally alternate ambition amble ambuscade ambush amnesty amount anagram anchor anger angle anguish annex answer ante
antic antique ape apparel appeal applique apprentice approach aquaplane aquatint arbitrage arc arch archive arm armor
armour array arrest article ash asphalt aspirate assault assay assent assist associate asterisk atrophy attack attempt
attire attribute auction auctioneer audit audition augur author autoclave autograph automobile autopsy avail avalanche
average award awe ax axe azure baa babbitt babble baby bach bachelor back backfire background backhand backlash
backlog backpack backspace backstitch backstop backstroke badge badger baffle bag bail bait balance bale balk ball
ballast balloon ballot ballyhoo ban band bandage bang bank bankroll bankrupt banquet banter bar barb barbecue barbeque
barber bard barf bargain barge bark barrack barrage barrel barricade barter base bash basset baste bastinado bat batch
bathe batik batten batter battle baulk bay bayonet be beach beacon bead beak beam bean bear beard beat beaver bebop
bed beef beep beeswax beetle beggar begin belay belch bell bellow belly bellyache belt bench bend benefice benefit
berry berth best bet better bevel bias bib bicker bicycle bid biff bight bike bilge bill billet billow bin bind binge
bioassay birch bird birdie birdlime birdnest birr birth bitch bite bitt bitter bivouac blabber black blackball
blackberry blackguard blackjack blackleg blacklist blackmail blacktop blackwash blame blank blanket blare blarney
blast blather blaze blazon bleach bleat bleep blemish blend blether blight blind blindfold blink blinker blister blitz
blitzkrieg bloat blob block blockade blog blood bloom blossom blot blotch blow blubber bludgeon blue blueprint bluff
blunder blur blush bluster board boast boat bob bobble bobsled body bog bogey boil boldface bolster bolt bomb bombard
bombproof bond bone bong bonnet boo boob boogie book boom boomerang boondoggle boost boot bootleg bootstrap booze bop
border bore bosom boss botch bother bottle bottleneck bottom bounce bound bow bower bowl box boycott brace bracket
brad brag braid brail braille brain brainstorm brake branch brand brandish brattice brave bravo brawl bray breach
bread break breakfast bream breast breaststroke breed breeze brevet brew bribe bridge bridle brief brigade brim brine
bristle broach broadcast broadside brocade broil broker bronze brooch brood brook broom brown browse bruise brunch
brush bubble buccaneer buck bucket buckle buckram bud budge budget buff buffalo buffer buffet bug bugger bugle build
bulge bulk bull bulldog bulletin bully bulwark bum bump bunch bunco bundle bung bungle bunk bunker bunt buoy bur
burden burke burl burlesque burn burnish burp burr burrow burst burthen bus bush bushel buss bust bustle butcher butt
butter butterfly button buttonhole buttress buy buzz bypass cab cabal cabbage cabin cable cache cackle caddie caddy
cage cake cakewalk calcimine calendar calender caliper calk call calliper callus calm camber camouflage camp campaign
can canal cancel candle candy cane canker cannon cannonade canoe canopy cant canter cantilever canton canvas canvass
cap caparison caper capriole capsule captain caption capture caravan carbonate card care careen career caress
caricature carmine carol carom carouse carp carpenter carpet carry cart cartoon cartwheel cascade case cash cashier
casket cast castle castrate cat catalog catalogue catapult catcall catch caterwaul catnap caucus caulk cause causeway
caution cave cavern cavil caw cease cement censor censure census center centre centrifuge cere certificate chafe chaff
chagrin chain chair chairman chalk challenge chamber chamfer champ champion chance chandelle change channel chant chap
chaperon chaperone char character charcoal charge chariot charleston charm chart charter chase chasse chat chatter
chauffeur chaw cheat check checker checkmate cheek cheep cheer cheese chelate cheque chequer chew chicane chill chime
chin chine chip chirp chirrup chisel chitchat chloroform chock choir choke chomp chop chord chortle chorus chrome
chronicle chuck chuckle chug chunk church churn chute cinch cipher circle circuit cite citrate clabber clack claim
clam clamber clamor clamour clamp clang clangor clangour clank clap clapboard claret clarion clash clasp class clatter
claw claxon clean clear cleat clench clerk clew click climax climb clinch cling clink clinker clip cloak clobber clock
clog cloister clone clop close closet closure clot cloture cloud clout club cluck clue clump clunk cluster clutch
clutter coach coal coast coat coax cobble cobblestone cocker cockle cocoon cod code coffin cog coif coiffure coil coin
coke collapse collar collect color colorcast colour comb combat combine come comfit comfort command comment commission
commune commute compact companion company compare compass compere complement complexion compliment compost compound
compress compromise con concentrate concern concert concertina concord concrete condition conduct cone confab confect
confection confederate conflict conga conge congee conglomerate conjecture conjugate conk conscript consent conserve
console consort construct contact content contest contour contract contradance contrast contredanse control converse
convert convict convoy coo cook cool cooper coordinate cop cope copper copy copyright coquette corbel cord corduroy
core cork corkscrew corn corner cornice corral correlate corset cosh cost costume cotton couch cough counsel count
countenance counter counterattack counterbalance countercheck counterclaim counterfeit countermand countermarch
countermine counterplot counterpoint counterpoise countersign countersink counterweight couple course court covenant
cover cow cowhide cowl cox crab crack crackle cradle craft cramp crane crank crape crash crate crawfish crawl crayon
craze creak cream crease credit creep crenel creosote crepe crescendo crest crew crib crick cricket crimp crimson
crinkle cripple crisp crisscross critique croak crochet crock crook crop croquet cross crossbreed crosscut crosshatch
crouch crow crowd crown cruise crumb crunch crusade crush crust cry cub cube cuckold cuckoo cuddle cudgel cue cuff
cull culture cup curb cure curl curry currycomb curtain curtsey curtsy curve curvet cushion cuss cut cycle cyclostyle
cypher dab dado dam damage damascene damn damp dance dapple dare darn dart dash date dateline daub dawn daydream daze
dazzle deaf deal debate debauch debit debut decay decease deck decline decoy decrease decree decrescendo default
defeat defect defile degas degenerate delay delegate delight deluge demand demise demo demur dent deposit descant
desert design desire despair despatch detail detour detox deviate devil devise diagram dial dibble dice dictate die
diet dig digest dimension dimple din ding dinge dip disadvantage disarray discard discharge discipline disco
disconnect discontent discord discount discourse discredit disdain disesteem disfavor disfavour disgrace disguise
disgust dish dishonor dishonour disillusion disk dislike dismay dismount disorder dispatch display dispute disquiet
disregard disrespect dissent dissolve distance distemper distress district distrust ditch dither ditto dive divide
divine divorce dj do dock docket doctor document dodder dodge dog dogfight dogsled domicile don dong doodle doom dope
dose dot double doubt douche dovetail dower down downgrade dowse doze draft drag dragoon drain drape draught draw
drawl dread dream dredge dress dribble drift drill drink drip drive drivel drizzle drone drool droop drop dropkick
drowse drudge drug drum dry drydock dub duck duel dummy dump dun dung dunk dupe duplex duplicate dusk dust dwarf dye
dynamite eagle earmark earth ease ebb echo eclipse eddy edge effect egg egress ejaculate elbow elect electroplate
email embargo embrace emcee employ empty enamel encore encounter end endeavor endeavour enfilade engineer entail
entrance envy epoxy equal escalade escallop escape escort essay esteem estimate even evert evidence excerpt exchange
excise excuse exercise exhaust exhibit exile exit expatriate expense experience experiment exploit export expose
express extract exudate eye eyeball eyewitness face facsimile factor fade faint fair fake falcon fall falter fan fancy
fantasy farce fare farm farrow fart fashion fast fat fate father fathom fatigue fault favor favour fawn fax fear feast
feather featherbed feature fee feed feel feint fell felt fence ferment ferret ferry fester festoon fetch fete fetter
fettle feud fib fiddle fidget field fight figure file filet filibuster filigree fill fillet film filter filtrate fin
finance financier find fine finger fingerprint finish fink fire firebomb firm fish fissure fistfight fit fix fizz
fizzle flag flagellate flail flake flame flank flap flare flash flaunt flavor flavour flaw fleck fleece fleer fleet
flesh flex flick flicker flight flinch fling flip flirt flit float flock flood floodlight floor flop floss flounce
flounder flour flourish flow flower flub fluff flunk flurry flush fluster flute flutter flux fly foal foam fob focus
fodder fog foil fold fool foot footnote forage foray forbear force ford forearm forecast foreground forest forfeit
forge fork form format fort forward foster foul found founder fowl fox foxhunt foxtrot fraction fracture fragment
frame franchise frank fray frazzle freak freckle free freelance freewheel freeze freight french fresco fret fricassee
fright fringe frisk fritter frizz frock frog frolic front frost froth frown fruit fry ftp fuck fuddle fudge fuel full
fullback fulminate fumble fume function fund funk funnel furlough furrow fuse fusillade fuss gab gabble gad gag gage
gaggle gain gall gallop gamble gambol game gang gangrene gaol gap gape garage garb garden gargle garland garment
garner garnish garnishee garotte garrison garrote garrotte garter gas gasconade gash gasp gate gather gauffer gauge
gawk gaze gazette gear gee gel geminate general gerrymander gesture get geyser ghost gi gibber gibbet gibe gift giggle
gild gimp gin ginger gip girdle girth give glamour glance glare glass glaze gleam glide glimmer glimpse glint glissade
glisten glitter gloat glory gloss glow glower glue glut gnarl go goad gobble goffer goldbrick golf gong goof google
goose gore gorge gossip gouge gown grab grace grade graduate graft grain grandstand grant graph grapple grasp grass
grate grave gravel gray graze grease green grey griddle grill grimace grime grin grind grip gripe grit grizzle groan
groin groom groove grope gross grouch ground group grouse grout growl grub grubstake grudge grumble grunt guarantee
guard guess guesstimate guffaw guide guillotine gull gulp gum gun gurgle gush gut gutter guy gyp habit hack hackle
haggle hail hale halloo halt halter ham hammer hamper hamstring hand handcraft handcuff handicap handle handstamp hang
hap harangue harbinger harbor harbour hare harlequin harm harness harp harpoon harrow harvest hash hasp hassle hat
hatch hatchel hate haul haunt have haw hawk hay hazard haze head headline heap heat heave heckle hectograph hector
hedge heed heel heft heist heliograph helm help hem hemorrhage hemstitch henna herald herd hex hibachi hiccough hiccup
hide highjack highlight hijack hike hill hinge hint hire hiss hit hitch hive hoard hoax hob hobble hobnail hock hoe
hog hoist hold hole holiday holler hollo hollow holystone home homer homestead hone honey honeycomb honeymoon honk
honor honour hood hoodoo hoof hook hoop hoot hoover hop hope horn horse horseshoe horsewhip hose host hotfoot hound
house howl huckster huddle hue huff hug hulk hull hum humbug humor humour hump hunch hunger hunt hurdle hurl hurrah
hurry hurt husband hush husk hustle hydrate hydroplane hymn hype hypertrophy hyphen ice idle image impact implant
implement import impress imprint incense inch incline inconvenience increase indent indenture index inebriate infix
influence initial initiate ink inlay input insert inset instance institute instrument insult intercept interchange
interdict interest interlock interlude intermediate intern interrupt interview intimate intrigue introject introvert
invalid inventory invite invoice iron issue itch jab jabber jack jacket jackknife jacklight jackrabbit jade jag jail
jam jangle japan jar jaundice jaunt jaw jawbone jazz jeer jelly jerk jest jet jewel jib jibe jig jiggle jilt jimmy
jingle jinx jitterbug jive job jockey jog joggle join joint joke jolly jolt jostle jot jounce journey joust joy
joyride judge jug juggle julienne jumble jump jumpstart junk junket jut kayak kayo keel keen keep kennel kern key
keynote kick kid kill kink kip kiss kit kite kitten kneecap kneel knell knife knight knit knock knot know knuckle
kotow kowtow kvetch label labor labour lace lack lacquer lactate ladder ladle lag lam lamb lame lament laminate
lampoon lance land landscape lap lapse lard lark lash lasso last latch lather laugh launch lay layer leach lead leaf
league leak lean leap leapfrog lease leash leather leave leaven lecture leech leer let letter levant level lever
leverage levy libel licence license lick lie lift light lighter like lilt limber lime limit limp line link lipstick
lisp list lithograph litter load loaf loan lob lobby lock lodge loft log look loom loop loot lope lord lot lounge love
low lower lube luff lug luge lull lumber lump lunch lunge lurch lure lust lyric machine macrame madder madrigal mail
major make malfunction malt mambo man manacle mandate maneuver mangle manicure manifest manifold manoeuvre mantle
manufacture manure map mapquest mar maraud marble marcel march marinade mark market maroon marshal martyr marvel mash
mask masquerade mass massacre massage master mastermind mat match mate matriculate matte matter maul mean meander
measure medicine meet meld melt menace mend mention mentor meow merchandise merit mesh mess message metal meter mew
miaou miaow microfilm microwave middle miff mildew milk mill mime mimeo mimeograph mimic mince mind mine minister
minor minstrel mint mire mirror misconduct miscount misdeal misfire mismatch misplay misprint misquote miss mist
mistake mistrust misuse miter mix mizzle moan mob mock model moderate mold mollycoddle molt monger monitor monkey moo
mooch moon moonlight moonshine moor moot mop mope mortar mortgage mortice mortise mothball mother motion motley motor
motorbike motorboat motorcycle mottle mould moult mound mount mountaineer mouse mousse mouth move mow muck mud muddle
muff muffle mug mulch mulct mull mumble munch munition murder murk murmur muscle muse mush mushroom muss muster mute
mutiny mutter muzzle nag nail name nap nark narrow neck need needle negative neglect neigh neighbor neighbour nerve
nest nestle net nettle network neuter nibble nick nickel nicker nickname nip nitrate nix nod noise noose nose nosedive
nosh notch note notice nudge nuke number nurse nurture nut object occasion occult offer officer offset oil oink okay
omen ooze open orb orbit order ordinate orient ornament orphan out outcrop outcry outfit outgo outlaw outline output
outrage overbid overburden overcast overcharge overdrive overestimate overflow overhang overhaul overlap overlay
overload overlook overprint override overrun overshoot overstrain oversupply overthrow overturn overuse overwork
oyster pace pack package pad paddle padlock page pain paint pair pal palaver pale palisade pall palm palsy pan pander
panel panhandle panic pant pantomime paper par parachute parade paragraph parallel paraphrase parcel pardon parent
parget park parlay parley parody parole parrot parry part partition partner party pass paste pasture pat patch patent
patrol patronage patter pattern pause pave paw pawn pay peach peak peal pearl peck pedal pedicure pee peek peel peep
peer peeve peg pelt pen pencil pension people pepper perch percolate perfect perfume peril perk perm permit peroxide
pervert pestle pet petition phase phone photocopy photograph photostat phrase pick picket pickle picnic picture piddle
piece pierce piffle pig pigeonhole piggyback pigment pile pillage pillory pillow pilot pimp pin pinch pine ping pinion
pink pinnacle pinpoint pioneer pip pipe pique pirate pirouette piss pit pitch pitchfork pith pity pivot placard place
plague plain plait plan plane plank plant plash plaster plat plate play pleat pledge plight plod plonk plop plot
plough plow pluck plug plumb plume plummet plump plunder plunge plunk ply pock pocket pockmark pod point poise poison
poke pole poleax poleaxe police polish polka poll pollard polychrome pomade pommel pompadour poniard pontificate pooch
pool pop pore port porter portion pose posit position post postmark postulate posture pot pother potter pouch poultice
pounce pound pout powder power powwow practice praise prance prang prank prate prattle prawn preamble precipitate
precis precondition predicate preempt preface prefix prejudice prelude premier premiere premise premiss presage
present preserve press pressure pretend preview prey price prickle pride prime print privilege prize prizefight
probate probe process proctor prod produce proffer profile profit profiteer program programme progress project
prolapse promenade promise prompt proof prop proportion proposition prospect prostitute protest provision prowl prune
pry psalm pucker puddle puff puke pull pulp pulse pumice pump pun punch puncture punt pup purchase puree purge purl
purple purport purpose purr purse push put putt putter putty puzzle pyramid quack quadruple quadruplicate quaff quail
quake quarantine quarrel quarry quarter quarterback quaver queen query quest question queue quibble quickstep quiet
quilt quintuple quip quirk quiver quiz quote rabbet rabbit race rack racket racketeer raddle radio raffle raft rafter
rag rage raid rail railroad raiment rain raise rake rally ram ramble ramp rampage ranch range rank ransom rant rap
rape rappel rasp rat ratchet rate ration rattle ravage rave ravel raven ray razor razz reach read ready ream rear
reason rebate rebel rebound rebroadcast rebuff rebuke recall recap recapture receipt recess recoil recompense record
recount recruit redact redress reef reek reel reeve referee reference refill refit reform refrain refund refuse regard
regiment register regress regret rehash reign rein reissue reject relapse relay release relish remainder remake remand
remark remedy remit remount remove render rendezvous renegade renege rent reorder repair repatriate repeal repeat
replay reply report repose reposition reprieve reprimand reprint reproach reprobate reproof repulse repurchase repute
request requisition rerun rescue research reserve reset reshuffle resolve resort respect respite rest result resume
retail retake retard retch rethink retort retread retreat retrofit retrospect return rev revel revenge revere
reverence reverse review revise revoke revolt reward rewrite rhumba rhyme rib rice rick ricochet riddle ride ridge
ridicule riff riffle rifle rig right rim rime ring rinse riot rip riposte ripple rise risk rival rivet roach roar
roast robe rock rocket roll rollerblade romance romp roneo roof rook room roost root rope rosin rot rouge rough
roughcast round rout route row rub rubber rubberneck rubbish rubric ruck ruddle rue ruff ruffle ruin rule rumba rumble
rummage rumor rumour rumpus run rupture rush rust rustle rut saber sabotage sabre sack sacrifice saddle safeguard sag
sail sailplane saint salaam sallow salt salute salvage salve samba sample sanction sand sandbag sandblast sandpaper
sandwich sap sashay sass satellite sauce saunter saute savage save savor savour savvy saw say scab scaffold scald
scale scallop scalp scam scamp scamper scan scar scare scarf scat scatter scent schedule scheme schlep schmoose
schmooze school sclaff scoff scold scollop scoop scorch score scorn scotch scour scourge scout scowl scrabble scrag
scramble scrap scrape scratch scrawl scream screech screen screw scribble scribe scrimmage script scroll scrub scrunch
scruple scud scuff scuffle scull sculpture scum scupper scurry scuttle scythe seal seam seaplane search season seat
second section sediment see seed seek seesaw segment segregate segue seine sell sellotape semaphore sense sentence
separate sequence serenade serve service set settle sex shack shackle shade shadow shaft shag shake shallow sham
shamble shame shampoo shanghai shank shape share shark shave shear shed sheet shell shellac shelter shepherd shield
shift shill shillyshally shimmer shimmy shin shine shingle shinny ship shipwreck shirt shiver shlep shmooze shoal
shock shoe shoehorn shoetree shoot shop shore short shortlist shoulder shout shove shovel show shower shred shriek
shrine shrink shroud shrug shuck shudder shuffle shunt shutter shuttle shuttlecock shy sick side sideline sidestep
sideswipe sidetrack sieve sigh sight sign signal signpost silence silhouette silkscreen silt silver simmer simper sin
singe single singsong sink sip siphon sire site size sizzle skank skate skateboard skedaddle sketch skewer ski skid
skim skin skip skipper skirl skirmish skirt skittle skunk sky skylark skyrocket slack slag slalom slam slander slant
slap slash slat slate slaughter slave slaver sled sledge sledgehammer sleep sleet sleigh sleuth slew slice slick slide
slight slime sling slip slit sliver slobber sloganeer slop slope slot slouch slough slug sluice slum slumber slump
slur slush smack smart smash smear smell smelt smile smirch smirk smock smoke smolder smooch smooth smother smoulder
smudge snack snaffle snafu snag snail snake snap snare snarl snatch sneak sneer sneeze snick snicker sniff sniffle
snigger snip snipe snitch snivel snooker snoop snooze snore snorkel snort snow snowball snowboard snowmobile snowshoe
snub snuff snuffle snuggle soak soap soar sob sock sod soil sojourn solace solder soldier sole solo solvate somersault
sonnet soot sop sophisticate sorb sorrow sort sound soup sour source souse sow space spade spam span spangle spank
spar spare sparge spark sparkle spat spatchcock spatter spawn spear spearhead speck speckle speed spell spice spiel
spike spill spin spiral spirit spirt spit spite splash splat splatter splay splice splint splinter split splotch
splurge splutter spoil sponge sponsor spoof spook spool spoon sport sportscast spot spotlight spout sprain sprawl
spray spread spree spring sprinkle sprint spritz sprout spruce spud spume spur spurt sputter spy squabble squall
square squash squat squawk squeak squeal squeegee squeeze squelch squinch squint squire squirm squirt squish stab
stable stack staff stag stage stagger stain stake stalemate stalk stall stammer stamp stampede stand staple star
starboard starch stare start startle stash state station stave stay steady steal steam steamer steamroller steel steep
steer stem stencil stenograph step stereotype stew stick stifle still sting stink stint stir stitch stock stockade
stockpile stomach stomp stone stooge stool stoop stop stopper stopple store storm straddle strafe straggle strain
strand strap straw stray streak stream stress stretch strickle stride strike string strip stripe stroke stroll strop
structure struggle strum strut stub stucco stud study stuff stumble stump stunt stutter style stymie stymy sub
subcontract subject sublease sublet sublimate submarine subordinate subpoena substitute subtitle subvention succor
succour suck suction suds sue suffix sugar suit sulfate sulfur sulk sully sulphur sum summer summit summons sun
sunburn suntan sup superordinate supplement supply support surcharge surf surface surfboard surfeit surge surmise
surprise surrender surround surtax survey suspect suture swab swag swage swagger swallow swamp swan swank swap swarm
swash swat swathe swatter sway sweat sweep swell swerve swig swill swim swindle swing swipe swirl swish switch swivel
swob swoon swoop swoosh swop swot syndicate syphon syringe table taboo tack tackle tag tail tailgate tailor taint take
talc talk tally tamp tamper tampon tan tangle tango tank tap tape taper tar target tariff tarmac tarnish task taste
tattle tattoo taunt tax taxi teach team tear teargas tease tee teeter teetertotter telecast telegraph telephone
telescope telex tell temper tenant tender tense tent tenure term terrace test tether thatch thaw theme thermostat
think thirst thrash thread thrill throb throne throng throttle throw thrum thrust thud thumb thumbtack thump thunder
thwack thwart tick ticket tickle ticktack ticktock tide tidy tie tile till tiller tilt time tin tincture ting tinge
tingle tinker tinkle tinsel tint tip tipple tiptoe tire tissue tithe title titter toady toast toboggan toe toenail
toggle toil toll tomahawk tone tongue tonsure tool toot tootle top tope torch torment torpedo torture toss tot total
tote touch tour tourney tout tow towel tower toy trace track trade trademark traffic trail train tram trammel tramp
trample trance transfer transit transition transplant transport transpose trap trash travail travel traverse travesty
trawl tread treadle treasure treat treble tree trek trellis tremble tremor trench trend trepan trephine trespass trice
trick trickle trifle trigger trill trim trip triple triplicate triumph troll troop trot trouble trowel truck truckle
trudge true trump trumpet trundle truss trust try tube tuck tucker tug tumble tune tunnel turf turn turtle tusk tussle
tutor twaddle twang tweak tweet twiddle twig twill twin twine twinge twinkle twirl twirp twist twit twitch twitter
type ultracentrifuge umpire unbalance undercharge undercoat undercut underestimate underlay underline underscore
understudy undress unicycle uniform update upgrade uplift upset upstage urge use usher vacation vacuum vagabond valet
value vamp varnish vault vaunt veil vein velcro veneer vent venture verdigris verge vermilion verse vest vesture vet
veto victual videotape view visa visit vitriol voice void volley volunteer vomit voodoo vote vow voyage vroom wad
waddle wade waffle waft wag wage wager waggle wail wait waitress wake walk wall wallop wallow wallpaper waltz wan wane
wangle wank want wanton war warble ward ware warehouse warp warrant wash wassail waste watch water watercolor
watercolour waterproof wattle wave waver wax wear weather weatherstrip weave web wed wedge wee weed weekend weight
weightlift welcome weld well welsh welt welter wench wet whack whale whang wharf wheel wheelbarrow wheeze whelk whelp
whicker whiff whimper whine whinny whip whipsaw whir whirl whirligig whirlpool whirr whisk whisker whisper whistle
white whiteout whitewash whittle whiz whizz wholesale whoop whoosh whore widow wiggle will wilt win wince winch wind
wine wing wink winkle winnow winter wipe wire wiretap wisecrack wish witch witness wobble wolf wonder word work worm
worry worship worst wound wow wrack wrangle wrap wreck wrench wrestle wrick wriggle wring wrinkle wrong xerox yacht
yack yak yank yap yarn yaw yawl yawn yell yellow yelp yen yield yip yodel yoke yowl zap zero zest zigzag zinc zip
zipper zone zoom
`

/** Verbs that are no nouns. */
export const VERBS_ONLY: string = `
aah abacinate abase abash abate abbreviate abdicate abduce abduct aberrate abet abhor abide abjure ablactate ablate
abnegate abolish abominate abound abrade abrase abreact abridge abrogate abscise abscond absent absolve absorb
absquatulate abstain abut aby abye accede accelerate accentuate accept acclimate acclimatise acclimatize accommodate
accompany accomplish accost accouter accoutre accredit accrete accrue acculturate accumulate accurse accuse accustom
acerbate acetify acetylate acetylise acetylize achieve achromatise achromatize acidify acidulate acknowledge acquaint
acquiesce acquire acquit activate actualise actualize actuate acuminate adapt addle adduce adhere adjoin adjourn
adjudge adjudicate adjure adjust admeasure administer administrate admire admit admix admonish adolesce adopt adore
adorn adsorb adulate adulterate adumbrate advect advertise advertize advise aerate aerify aerosolise aerosolize
aestivate affiance affirm afflict afford afforest affranchise agenise agenize agglutinate aggrade aggrandise
aggrandize aggravate aggress aggrieve aggroup agitate agnise agnize agonise agonize agree airfreight airt alchemise
alchemize alcoholise alcoholize alienate alight align aline alkalify alkalinise alkalinize alkalise alkalize allay
allege allegorise allegorize alleviate alliterate allocate allot allow allude alphabetise alphabetize alter altercate
aluminise aluminize amalgamate amass amaze ambulate ameliorate amend amerce americanise americanize ammoniate ammonify
amortise amortize amplify amputate amuse anaesthetise anaesthetize anagrammatise anagrammatize analogise analogize
analyse analyze anastomose anathematise anathematize anathemise anathemize anatomise anatomize ancylose anele
anesthetise anesthetize anglicise anglicize angulate animadvert animalise animalize animate animise animize ankylose
anneal annihilate annotate announce annoy annul annunciate anodise anodize anoint antagonise antagonize antecede
antedate anthologise anthologize anthropomorphise anthropomorphize anticipate antiquate antisepticize aphorise
aphorize apologise apologize apostatise apostatize apostrophise apostrophize apotheose apotheosise apotheosize appal
appall appear appease append apperceive appertain applaud apply appoint apportion appose appraise appreciate apprehend
apprise apprize approbate appropriate approve approximate arbitrate arborise arborize archaise archaize argue argufy
arise aromatise aromatize arouse arraign arrange arrive arrogate arterialise arterialize articulate ascend ascertain
ascribe ask asperse asphyxiate aspire assail assassinate assemble assert assess asseverate assibilate assign
assimilate assoil assonate assort assuage assume assure astonish astound astringe astrogate atomise atomize atone
attach attain attaint attemper attend attenuate attest attitudinise attitudinize attorn attract attune augment aurify
auscultate auspicate authenticate authorise authorize automate automatise automatize autotomise autotomize avenge aver
avert avianise avianize aviate avoid avouch avow avulse await awake awaken babysit backbite backcross backdate
backpedal backscatter backslap backslide backtrack bacterise bacterize badmouth bake bald balkanise balkanize ballyrag
bamboozle bandy banish baptise baptize barbarise barbarize barde bare barnstorm baronetise baronetize barricado basify
bask bastardise bastardize bate batfowl bawl beatify beautify becalm bechance becharm beckon becloud become bedamn
bedaub bedaze bedazzle bedeck bedevil bedew bedhop bedight bedim bedizen bedraggle befall befit befog befool befoul
befriend befuddle beg beget begild begrime begrudge beguile behave behead behold behoove behove bejewel belabor
belabour beleaguer belie believe belittle bellylaugh belong bemire bemoan bemock bemuse benday benefact beneficiate
benficiate benight benumb beplaster bequeath berate bereave beseech beseem beset beshrew besiege besmear besmirch
besot bespangle bespatter bespeak bespeckle bespot besprinkle bestialise bestialize bestir bestow bestrew bestride
bethink betide betoken betray betroth bewail beware bewhisker bewilder bewitch bewray bide bifurcate bilk biodegrade
birdwatch birl birle bisect bituminise bituminize blab blacken blacklead blanch blandish blaspheme blat blate blear
bleed blench bless blindside blither bloody bloviate blub blunt blurt bode bodge bodypaint boggle bollix bollocks
bolshevise bolshevize bombilate bombinate bonderise bonderize bonk bootlick borrow botanise botanize bottlefeed
bourgeon bouse bowdlerise bowdlerize bowse brabble brachiate brainwash braise brandmark brattle braze brazen
breastfeed breathalyse breathalyze breathe brecciate brighten bring brisk brisken broaden broider bromate brominate
browbeat bruit brutalise brutalize bulldoze bulletproof bullyrag bumble burble burgeon burglarise burglarize burgle
bury bushwhack busk busy buttweld butylate cachinnate cackel cadge cajole calcify calcine calculate calibrate
calligraph callous calumniate calve camphorate canalise canalize cannibalise cannibalize cannulate cannulise cannulize
canonise canonize canoodle cantillate canulate capacitate capitalise capitalize capitulate caponise caponize capsize
capsulate capsulise capsulize captivate caracole caramelise caramelize carbonise carbonize carboxylate carburet
carburise carburize carjack cark carnalise carnalize carnify carve caseate castigate catabolise catabolize catalyse
catalyze catechise catechize categorise categorize catenate catenulate cater cathect catheterise catheterize
catholicise catholicize cauterise cauterize cavort cede celebrate cense centralise centralize centrifugate cerebrate
certify chaffer channelise channelize characterise characterize chasten chastise cheapen checkrow cheerlead chemisorb
cherish chevvy chevy chickenfight chide childproof chirk chiromance chirr chitter chivvy chivy chlorinate chondrify
choose choreograph chouse christen christianise christianize chronologise chronologize chuff churr cicatrise cicatrize
cinematise cinematize circularise circularize circulate circumambulate circumcise circumfuse circumnavigate
circumscribe circumstantiate circumvallate circumvent circumvolute circumvolve citify civilise civilize clapperclaw
clarify classicise classicize classify claver cleanse cleave clitter clomp clothe cloy coact coagulate coalesce coapt
coarsen cocainise cocainize coconspire coddle codify coeducate coerce coexist coggle cogitate cognise cognize cohabit
cohere coiffe coincide coinsure coldcock coldwork collaborate collate collateralize collectivise collectivize collide
colligate collimate collocate collogue collude colly colonise colonize colorise colorize colourise colourize combust
commandeer commemorate commence commend commentate commercialise commercialize comminate commingle comminute
commiserate commit commix commove communalise communalize communicate communise communize commutate compart
compartmentalise compartmentalize compassionate compel compensate compete compile complain complect complete
complexify complicate complot comply comport compose comprehend comprise compute computerise computerize concatenate
conceal concede conceive concenter concentre conceptualise conceptualize concertise concertize conciliate conclude
concoct concretise concretize concur concuss condemn condense condescend condole condone conduce confabulate confer
confess confide configure confine confirm confiscate conflagrate conflate conform confound confront confuse confute
congeal congest conglobate conglobe conglutinate congratulate congregate conjoin conjure conn connect connive connote
conquer consecrate consider consign consist consociate consolidate consonate conspire constellate consternate
constipate constitute constitutionalise constitutionalize constrain constrict constringe construe consubstantiate
consult consume consummate contain containerise containerize contaminate contemn contemplate contemporise contemporize
contend continue contort contradict contradistinguish contraindicate contravene contribute contrive controvert contuse
convalesce convect convene conventionalise conventionalize converge convey convince convoke convolute convolve
convulse cooccur cooperate copolymerise copolymerize copulate copyedit copyread coquet coronate corrade correct
correspond corroborate corrode corrugate corrupt coruscate cosign cosponsor cosset counteract counterchallenge
counterchange counterpose counterstrike countervail covet cower cozen cram cranch craunch crave create cremate
crenelate crenellate creolize crepitate criminalise criminalize criminate cringe crispen criticise criticize cronk
croon crossruff crucify crumble crump crumple crystalise crystalize crystallise crystallize culminate cultivate cumber
cumulate curdle curtail customise customize cutinize cybernate dabble dally dampen dandify dandle dangle darken
datemark daunt dawdle deaccession deactivate deaden deaerate deafen deaminate deaminize debar debark debase debilitate
debone debouch debrief debug debunk decaffeinate decalcify decamp decant decapitate decarbonate decarbonise
decarbonize decarboxylate decarburise decarburize deceive decelerate decentralise decentralize decerebrate decertify
dechlorinate decide decimalise decimalize decimate decipher declaim declare declassify declaw declutch decoct decode
decoke decollate decolonise decolonize decolor decolorise decolorize decolour decolourise decolourize decommission
decompose decompress deconcentrate deconsecrate deconstruct decontaminate decontrol decorate decorticate decouple
decrepitate decriminalise decriminalize decry decrypt decussate dedicate dedifferentiate deduce deduct deem deepen
deface defalcate defame defang defat defecate defeminise defeminize defend defenestrate defer defervesce defibrillate
defibrinate define deflagrate deflate deflect deflower defog defoliate deforest deform defraud defray defrock defrost
defuse defy degauss deglaze deglycerolise deglycerolize degrade degrease degust dehisce dehorn dehumanise dehumanize
dehumidify dehydrate dehydrogenate deice deify deign deionize deject delete deliberate delimit delimitate delineate
deliquesce delist deliver delocalize delouse delude delve demagnetise demagnetize demarcate demasculinise
demasculinize dematerialise dematerialize demean demilitarise demilitarize demineralise demineralize demist demob
demobilise demobilize democratise democratize demodulate demolish demonetise demonetize demonise demonize demonstrate
demoralise demoralize demote demulsify demyelinate demystify demythologise demythologize denationalise denationalize
denaturalise denaturalize denature denazify denigrate denitrify denominate denote denounce denudate denude deny
deodorise deodorize deodourise deoxidise deoxidize deoxygenate depart depend depersonalise depersonalize depict
depilate deplane deplete deplore deploy deplumate deplume depolarise depolarize depone depopulate deport depose
deprave deprecate depreciate depress depressurise depressurize deprive depute deputise deputize deracinate derail
derange derate derecognise derecognize deregulate derequisition derestrict deride derive derogate desacralize
desalinate desalinise desalinize desalt descale descend describe descry desecrate desegregate desensitise desensitize
deserve desex desexualise desexualize desiccate designate desist desolate desorb despise despoil despond desquamate
destabilise destabilize destain destalinise destalinize destine destress destroy destruct desulfurize desulphurize
desynchronise desynchronize detach detain detect deter deterge deteriorate determine detest dethaw dethrone detick
detonate detoxicate detoxify detract detrain detransitivise detransitivize detribalise detribalize detusk devaluate
devalue devastate devein develop devilise devilize devitalise devitalize devitrify devoice devolve devote devour
diabolise diabolize diagnose diagonalise diagonalize dialyse dialyze diazotize dichotomise dichotomize dicker didder
diddle differ differentiate diffract diffuse digitalise digitalize digitise digitize dignify digress dilapidate dilate
dillydally dilute dim diminish dine dingdong diphthongise diphthongize direct dirty disable disabuse disaccord
disaffect disafforest disagree disallow disambiguate disappear disappoint disapprove disarm disarrange disarticulate
disassemble disassociate disavow disband disbar disbelieve disbud disburden disburse discase discern discerp disclaim
disclose discolor discolorise discolorize discolour discolourise discombobulate discomfit discommode discompose
disconcert discontinue discountenance discourage discover discriminate discuss disembark disembarrass disembody
disembowel disembroil disenable disenchant disencumber disenfranchise disengage disentangle disestablish disfigure
disforest disfranchise disgorge disgruntle disharmonize dishearten dishevel disincarnate disincline disinfect
disinfest disinherit disintegrate disinter disinvest disinvolve disjoin disjoint dislocate dislodge dismantle
dismember dismiss disobey disoblige disorganise disorganize disorient disorientate disown dispel dispense disperse
dispirit displace displease displume disport dispose dispossess dispread disprove disqualify disrobe disrupt diss
dissatisfy dissect dissemble disseminate dissertate dissever dissimilate dissimulate dissipate dissociate dissonate
dissuade distend distil distill distinguish distort distract distrain distribute disturb disunify disunite divagate
divaricate diverge diversify divert divest divulge dizen dizzy doff dogmatise dogmatize domesticate domesticise
domesticize domiciliate dominate domineer donate doss dote douse download downplay downsize draggle dramatise
dramatize drench dropforge drown drub dulcify dulcorate dull dumbfound dwell dwindle dynamise dynamize earn eat
eavesdrop ebonise ebonize economise economize edify edit editorialise editorialize educate educe edulcorate eff efface
effectuate effeminise effeminize effervesce effloresce effuse egest egotrip eject elaborate elapse elate electioneer
electrify electrocute elegise elegize elevate elicit elide eliminate elocute elongate elope elucidate elude elute
emaciate emanate emancipate emasculate embalm embank embark embarrass embattle embed embellish embezzle embitter
emblazon embody embolden emboss embower embrangle embrittle embrocate embroider embroil embrown emend emerge emigrate
emit emote empale empanel empathise empathize emphasise emphasize emplace emplane empower empurple emulate emulsify
enable enact enamor enamour encamp encapsulate encase enchain enchant encipher encircle enclose enclothe encode
encompass encourage encrimson encroach encrust encrypt encumber endanger endear endorse endow endue endure energise
energize enervate enfeeble enfeoff enfold enforce enfranchise engage engender engild englut engorge engraft engrave
engross engulf enhance enjoin enjoy enkindle enlace enlarge enlighten enlist enliven enmesh ennoble enounce enplane
enquire enrage enrapture enrich enrobe enrol enroll ensconce enshrine enshroud ensile ensky enslave ensnare ensnarl
ensue ensure entangle enter entertain enthral enthrall enthrone enthuse entice entitle entomb entrain entrap entreat
entrench entrust entwine enucleate enumerate enunciate envelop envenom environ envisage envision enwrap epilate
epitomise epitomize equalise equalize equate equilibrate equilibrise equilibrize equip equivocate eradicate erase
erect erode eroticize err eruct erupt escalate eschew espouse espy establish esterify estivate estrange etch
eternalise eternalize eternise eternize etherealize etherialise etherify etherise etherize etiolate etymologise
etymologize eulogise eulogize euphemise euphemize europeanise europeanize evacuate evade evaluate evanesce evangelise
evangelize evaporate eventuate evict evince eviscerate evoke evolve exacerbate exact exaggerate exalt examine
exasperate excavate exceed excel except excite exclaim exclude excogitate excommunicate excoriate excrete excruciate
exculpate execrate execute exemplify exempt exenterate exert exfiltrate exfoliate exhale exhilarate exhort exhume
exist exonerate exorcise exorcize expand expatiate expect expectorate expedite expel expend expiate expire explain
explicate explode explore exposit expostulate expound expropriate expunge expurgate exsert exsiccate extemporise
extemporize extend extenuate exteriorise exteriorize exterminate externalise externalize extinguish extirpate extol
extort extradite extrapolate extravasate extricate extrude exuberate exude exult exuviate fabricate facilitate
factorise factorize fail falsify familiarise familiarize famish fancify fantasise fantasize fascinate fasten fatten
faze fecundate federalise federalize federate feign felicitate fellate feminise feminize fend fertilise fertilize
festinate fetishize feudalize fibrillate fictionalise fictionalize filch filiate finagle finalise finalize finedraw
fingerspell fireproof fishtail fixate flabbergast flambe flatten flatter flay fledge flee flense flitter flocculate
flog flout fluctuate flummox flump fluoresce fluoridate fluoridise fluoridize flyfish focalise focalize foist foliate
follow foment fondle foolproof footle footslog forbid forebode foreclose foredate foredoom forefend foregather forego
foreknow foreordain foresee foreshadow foreshorten foreshow forestall foreswear foretell forewarn forfend forgather
forget forgive forgo formalise formalize formicate formularise formularize formulate fornicate forsake forswear
fortify fossilise fossilize fractionate fragmentise fragmentize frap fraternise fraternize freeload frenchify frequent
freshen fress frighten frivol frizzle frogmarch fructify frustrate fulfil fulfill fumigate fundraise furbish furcate
furl furnish further fustigate gainsay gallivant galumph galvanise galvanize garble gasify gawp gazump gelatinise
gelatinize geld generalise generalize generate gentle gentrify genuflect germinate gestate gesticulate ghettoise
ghettoize ghostwrite gird glaciate gladden glamorise glamorize glamourise glamourize glean globalise globalize glom
glorify glug gluttonise gluttonize glycerolise glycerolize gnash gnaw goggle goldplate goofproof gormandise gormandize
gourmandize govern gradate granulate gratify gravitate greet grieve groak grok grovel grow gruntle guggle guttle
guzzle gybe gyrate habilitate habituate haemagglutinate hallow hallucinate halve handbuild handcolor handcolour
handwash handwrite hanker happen harass harden hark harken harmonise harmonize harry harshen hasten headbutt
headquarter heal hear hearken hearten hedgehop heighten hemagglutinate hesitate heterodyne hew hibernate hie higgle
hightail hinder hitchhike hobnob homogenise homogenize homologise homologize hoodwink hopple hornswoggle horrify
horripilate hospitalise hospitalize housebreak houseclean housekeep hover humanise humanize humble humidify humify
humiliate hunker hurtle hybridise hybridize hydrogenate hydrolise hydrolize hydrolyse hydrolyze hygienise hygienize
hyperbolise hyperbolize hyperextend hyperventilate hyphenate hypnotise hypnotize hypophysectomise hypophysectomize
hypostatise hypostatize hypothecate hypothesise hypothesize idealise idealize ideate identify idolise idolize ignite
ignore illegalise illegalize illume illuminate illumine illustrate imagine imbed imbibe imbricate imbrue imbue imitate
immaterialise immaterialize immerse immigrate immingle immix immobilise immobilize immolate immortalise immortalize
immunise immunize immure impair impale impanel impart impeach impede impel impend imperil impersonate impinge
implicate implode implore imply importune impose impound impoverish imprecate impregnate imprison improve improvise
improvize impugn impute inactivate inaugurate incandesce incapacitate incarcerate incarnadine incarnate incase
incinerate incise incite inclose include incommode incorporate incriminate incrust incubate inculcate inculpate incur
incurvate indemnify indicate indict indispose indite individualise individualize individuate indoctrinate indorse
induce induct indue indulge indurate industrialise industrialize indwell infatuate infect infer infest infiltrate
inflame inflate inflect inflict inform infract infringe infuriate infuscate infuse ingeminate ingest ingraft ingrain
ingratiate ingurgitate inhabit inhale inhere inherit inhibit inhume initialise initialize inject injure inmarry
innervate innovate inoculate inosculate inquire inscribe inseminate insinuate insist insolate inspan inspect inspire
inspirit inspissate instal install instantiate instigate instil instill institutionalise institutionalize instruct
instrumentate insufflate insulate insure integrate intend intensify inter interact interbreed intercalate intercede
intercommunicate interconnect interdepend interfere interiorise interiorize interject interlace interlard interleave
interlink interlope intermarry intermingle intermit intermix internalise internalize internationalise internationalize
interpellate interpenetrate interpolate interpose interpret interrelate interrogate intersect intersperse
interstratify intertwine intervene interweave intimidate intonate intone intoxicate intransitivise intransitivize
intrench introduce intromit introspect intrude intrust intubate intuit intumesce intussuscept inunct inundate inure
invade invaginate invalidate inveigh inveigle invent invert invest investigate invigilate invigorate invoke involve
inweave iodinate iodise iodize ionate ionise ionize iridesce irk irradiate irrigate irritate irrupt islamise islamize
isolate isomerise isomerize italicise italicize itemise itemize iterate itinerate jactitate jampack jaywalk jell
jellify jeopardise jeopardize jettison jollify josh jubilate judder junketeer justify juxtapose keratinise keratinize
kibbitz kibitz kibosh kidnap kindle knap knead labialise labialize lacerate lade laden laicise laicize lallygag
lambast lambaste languish lapidate lapidify larn larrup lateralize latinise latinize laud launder lave lavish laze
learn legalise legalize legislate legitimate legitimatise legitimatize legitimise legitimize lend lengthen lenify
lessen levitate lexicalise lexicalize liaise liberalise liberalize liberate librate lifehack ligate lighten lignify
liken limn linearise linearize linger lionise lionize lipread liquefy liquidate liquidise liquidize liquify listen
literalise literalize litigate live liven loathe localise localize locate locomote logroll loiter loll lollop lollygag
long loose loosen lop lose louden lour lowball lubricate lucubrate luminesce lurk lustrate luxate luxuriate lynch
lyophilise lyophilize lysogenize macadamise macadamize macerate machicolate machinate maculate madden magnetise
magnetize magnify maim mainline maintain maledict malign malinger malnourish maltreat malversate manage manducate
manhandle manipulate manoeuver manumit marbleise marbleize marginalise marginalize marinate marry martyrise martyrize
masculinise masculinize masticate masturbate materialise materialize maturate mature maunder maximise maximize
mechanise mechanize meddle mediate medicate meditate melanise melanize meliorate mellow melodise melodize memorialise
memorialize memorise memorize menstruate mensurate mercerise mercerize merge mesmerise mesmerize metabolise metabolize
metalize metallize metamorphose metastasise metastasize metricate metricise metricize metrify mewl microcopy micturate
migrate militarise militarize militate mineralize mingle miniate miniaturise miniaturize minify minimise minimize
misaddress misadvise misalign misally misapply misapprehend misappropriate misbehave misbelieve miscalculate miscall
miscarry miscast miscegenate misconceive misconstrue miscreate misdate misdeliver misdemean misdirect misdo
misestimate misfunction misgauge misgive misgovern misguide mishandle misidentify misinform misinterpret misjudge
mislay mislead mismanage mismarry mismate misname misperceive misplace mispronounce misread misremember misrepresent
misspeak misspell misspend misstate mistime mistranslate mistreat misunderstand mitigate mobilise mobilize modernise
modernize modify modulate moil moisten moisturise moisturize molder molest mollify monetise monetize mongrelise
mongrelize monish monologuise monologuize monopolise monopolize monumentalise monumentalize moralise moralize morph
mortify mosey mosh mothproof motivate motorise motorize moulder mourn muckrake muddy mudwrestle multiply mummify
mussitate mutate mutilate mystify mythicise mythicize mythologise mythologize nab namedrop narcotise narcotize narrate
nasale nasalise nasalize nationalise nationalize natter naturalise naturalize nauseate navigate nazify near neaten
necessitate necrose negate negociate negotiate netmail nett neutralise neutralize nictate nictitate niggle nitpick
nitrify nitrogenise nitrogenize nobble nock nominate nonplus normalise normalize notarise notarize notate notify
nourish novate novelise novelize nucleate nullify numb numerate nutate nutrify nuzzle obey obfuscate objectify
objurgate obligate oblige obliterate obnubilate obscure observe obsess obsolesce obstinate obstipate obstruct obtain
obtrude obtund obturate obviate occidentalise occidentalize occlude occupy occur odorize odourise off offend
officialise officialize officiate offload offsaddle ogle omit ooh opacify opalesce opalise opalize operate opine
oppose oppress oppugn opsonize opt optimise optimize orate orchestrate ordain organise organize orientalise
orientalize orientate originate oscillate osculate ossify ostentate ostracise ostracize oust outbalance outbid
outbrave outcall outclass outdistance outdo outdraw outface outfight outflank outfox outgeneral outgrow outguess
outlast outlive outmaneuver outmanoeuvre outmarch outmatch outmode outnumber outpace outperform outplay outpoint
outrange outrank outride outrival outroar outrun outsail outscore outsell outshine outshout outsmart outsource outspan
outstare outstay outstrip outvie outvote outwear outweigh outwit ovenbake overachieve overact overarch overawe
overbalance overbear overboil overcapitalise overcapitalize overclothe overcloud overcome overcompensate overcook
overcrop overcrowd overcultivate overdo overdose overdramatise overdramatize overdraw overdress overeat overemphasise
overemphasize overexert overexploit overexpose overextend overfatigue overfeed overfill overfly overgeneralise
overgeneralize overgorge overgrow overhear overheat overindulge overjoy overleap overlie overmaster overpay overplay
overpopulate overpower overpraise overprice overproduce overprotect overrate overreach overreact overrefine overrule
oversee oversew overshadow oversimplify oversleep overspecialise overspecialize overspend overspread overstate
overstay overstep overstock overstress overstretch overstuff overtake overtax overtire overtop overtrump overvalue
overweary overwhelm overwinter overwrite ovulate owe own oxidate oxidise oxidize oxygenate oxygenise oxygenize ozonise
ozonize pacify paganise paganize paginate palatalise palatalize palliate palpate palpebrate palpitate palter pamper
parallelize paralyse paralyze parboil parch pare parse partake participate particularise particularize pasteurise
pasteurize patinate patinise patinize patronise patronize pauperise pauperize peculate peddle penalise penalize
penetrate peptise peptize perambulate perceive percuss peregrinate perennate perforate perform perfuse perish perjure
permeate permute perorate perpetrate perpetuate perplex persecute perseverate persevere persist personalise
personalize personate personify perspire persuade pertain perturb peruse pervade pervaporate pester petrify pettifog
philander philosophise philosophize phlebotomise phlebotomize phonate phosphoresce photosensitise photosensitize
pilfer pinkify placate plagiarise plagiarize plasticise plasticize plastinate platinize platitudinize playact pleach
plead please plicate pluralise pluralize poach podcast poetise poetize polarise polarize polemicise polemicize
polemise polemize politicise politicize politick pollenate pollinate pollute polychromise polychromize polymerise
polymerize ponder popularise popularize populate porcelainize portend portray possess postdate postpone postpose
potentiate pour powderise powderize powerwash practise pray preach preachify prearrange preassemble precede precess
preclude preconceive precook predate predecease predestinate predestine predetermine predict predigest predispose
predominate preen preexist prefabricate prefer prefigure preform preheat prehend preisolate prejudge premeditate
preoccupy preordain prepare prepay preponderate prepose prepossess prerecord prescribe preside pressurise pressurize
presume presuppose pretermit prettify prevail prevaricate prevent previse prim primp prink prioritise prioritize prise
privatise privatize proceed proclaim procrastinate procreate procure profane profess professionalise professionalize
prognosticate prohibit proliferate prologise prologize prologuize prolong promote promulgate pronate pronk pronounce
proofread propagandise propagandize propagate propel prophesy propitiate propose propound prorate prorogue proscribe
prosecute proselytise proselytize prosper prostrate protect protract protrude protuberate prove provide provoke
psychoanalyse psychoanalyze ptyalise ptyalize publicise publicize publish pule pullulate pulsate pulverise pulverize
pummel punctuate punish pupate purify purloin purpurate pursue purvey pussyfoot putrefy qualify quantify quantise
quantize quash quell quench quetch quicken quiesce quieten quit radiate radicalize radiolocate ramify randomise
randomize rankle ransack rarefy rarify rase rasterize ratify ratiocinate rationalise rationalize ravish raze reabsorb
react reactivate readapt readjust readmit reaffirm realign realine realise realize reallocate reallot reanimate reap
reappear reapportion reappraise rearm rearrange reassail reassemble reassert reassess reassign reassure reattribute
reave reawaken rebind reboot rebuild rebury rebut recalcitrate recalculate recant recapitulate recast recede receive
recharge recidivate reciprocate recite reckon reclaim reclassify recline recode recognise recognize recollect
recombine recommence recommend recommit reconcile recondition reconfirm reconnoiter reconnoitre reconquer reconsecrate
reconsider reconstitute reconstruct reconvene reconvert reconvict recopy recoup recover recreate recriminate
recrudesce rectify recumb recuperate recur recurve recuse recycle redden rede redecorate rededicate redeem redefine
redeploy redeposit redesign redetermine redevelop redirect rediscover redispose redistribute redline redo redouble
redound reduce reduplicate reecho reelect reenact reenforce reestablish reevaluate reexamine reface refashion refer
refinance refine refinish reflate reflect reflectorise reflectorize refloat refocus reforest reforge reformulate
refract refracture refresh refreshen refrigerate refuel refurbish refurnish refute regain regale regenerate regift
regorge regroup regrow regularise regularize regulate regurgitate rehabilitate reharmonise reharmonize rehear rehearse
reheat reheel rehouse reify reignite reimburse reimpose reincarnate reinforce reinstall reinstate reinsure reintegrate
reinterpret reintroduce reinvent reinvigorate reiterate rejig rejoice rejoin rejuvenate rekindle relace relate
relativise relativize relax relearn relegate relent relieve reline relinquish relive reload relocate rely relyric
remain remarry remediate remember remilitarise remilitarize remind reminisce remodel remold remonstrate remould
remunerate rename rend renegociate renegotiate renew renormalise renormalize renounce renovate reopen reorganise
reorganize reorient reorientate repaint repay repel repent repercuss rephrase repine replace replant replenish replete
replicate repoint reposit repossess repot reprehend represent repress reprise reprize reprocess reproduce reprove
republish repudiate repugn require requite reread rescale reschedule rescind reseal reseat resect reseed resell
resemble resent resettle resew reshape reship reshoot reside resift resign resile resinate resist resize resmudge
resole resonate resorb resound respire resplend respond restart restate restitute restock restore restrain
restrengthen restrict restructure resublime resubmit resurface resurge resurrect resuscitate resuspend ret retain
retaliate retell retick reticulate retie retire retool retouch retrace retract retrain retranslate retransmit retrench
retrieve retroflex retrograde retrogress retrovert retry reunify reunite reuse revalue revamp reveal reverberate
revert revet revile revisit revitalise revitalize revive revivify revolutionise revolutionize revolve rewind rewire
reword rework rhapsodise rhapsodize rid rigidify rile ripen ritualise ritualize rive roam rob roil roister roleplay
rollick romanise romanize romanticise romanticize rootle rotate roughen roughhouse rouse rove rubberise rubberize
rubberstamp rubify rubricate ruckle ruggedise ruggedize ruminate rumple rusticate saccharify sadden salinate salivate
saltate sanctify sanitate sanitise sanitize saponify sate satiate satirise satirize satisfice satisfise satisfy
saturate scandalise scandalize scant scarify scarper scavenge scend schematise schematize schnorr schuss scintillate
scissor scoot scram scranch scraunch screak scrimp scrimshank scrounge scrutinise scrutinize scry sculpt sear secede
secern secernate seclude secrete sectionalise sectionalize secularise secularize secure sedate seduce seel seem seep
seethe seize select send senesce sensibilise sensibilize sensify sensitise sensitize sensualise sensualize
sentimentalise sentimentalize sentimentise sentimentize sequester sequestrate serialise serialize sermonise sermonize
serrate sever severalise severalize sew sexualise sexualize shadowbox shamanise shamanize sharpen sharpshoot shatter
sheathe sheer shellack shelve shew shirk shirr shmoose shnorr shoo shoplift shorten shrill shrinkwrap shrive shrivel
shun shush shut sibilate sic sicken sidle sift sightread sightsee sightsing signalise signalize signify silverplate
simonise simonize simplify simulate sing singularise singularize sinter siss sit situate sizz skew skimcoat skimp
skitter skive skreak skreigh skulk skydive skyjack slabber slacken slake slather slay sleek sleepwalk slenderise
slenderize slim slink slither slog slosh slow slue slurp smatter smite smoothen smuggle smutch snarf snog sober
socialise socialize sodomise sodomize soften solarise solarize solemnise solemnize solicit solidify soliloquise
soliloquize solmizate solve somnambulate soothe sorcerise sorcerize sough soundproof sovietise sovietize spacewalk
spang spay speak specialise specialize speciate specify spectate speculate speechify spellbind spelunk spend spew
sphacelate spiritise spiritize spiritualise spiritualize splosh spondaise spondaize spoonfeed sporulate spotweld
spreadeagle spue spurn squander stabilise stabilize stagnate stale stalinise stalinize stanch standardise standardize
stargaze starve staunch steamroll steepen sterilise sterilize stet stickle stiffen stigmatise stigmatize stimulate
stipple stipulate stoke stonewall stonewash stow straighten straiten strangle strangulate stratify streamline
streetwalk strengthen strew striate stridulate strive stultify stun stupefy stylise stylize subdivide subdue subedit
subjoin subjugate sublime subluxate submerge submerse submit suborn subrogate subscribe subserve subside subsidise
subsidize subsist substantiate subsume subtend subtilise subtilize subtract suburbanise suburbanize subvent subvert
subvocalise subvocalize succeed succumb succuss suckle sudate suffer suffice suffocate suffuse sugarcoat suggest
sulfurette sulphurette summarise summarize summate summerise summerize summon sunbathe sunder superannuate supercharge
superfetate superimpose superinfect superintend superpose superscribe supersede supervene supervise supinate supplant
supple supplicate suppose suppress suppurate surmount surpass surveil survive suspend suspire sustain susurrate
swaddle swear sweeten swelter swinge swosh syllabicate syllabify syllabise syllabize syllogise syllogize symbolise
symbolize symmetrise symmetrize sympathise sympathize symphonise symphonize sync synchronise synchronize syncopate
syncretise syncretize synthesise synthesize systematise systematize systemise systemize tabularise tabularize tabulate
tame tantalise tantalize tapdance tarry tauten teem teethe teetotal telecommunicate telefax telepathise telepathize
teleport televise temporise temporize tempt tend tenderise tenderize tergiversate terminate terrasse terrify
territorialise territorialize terrorise terrorize tessellate testify thank theologise theologize theorise theorize
thicken thieve thin thoriate threaten thresh thrive thrombose thurify tighten tinct tink tintinnabulate tippytoe
titillate titivate titrate tittivate tittup toddle tog tolerate topdress topicalize topple totalise totalize totter
toughen tousle traduce traipse tranquilize tranquillise tranquillize transact transaminate transcend transcribe
transduce transect transfigure transfix transform transfuse transgress transistorise transistorize transitivise
transitivize translate transliterate translocate transmigrate transmit transmogrify transmute transpirate transpire
transship transubstantiate transude traumatise traumatize triangulate tribulate trifurcate trisect trivialise
trivialize troat troubleshoot trounce truncate tsk tumefy tumesce tut tweedle tweeze typecast typeset typewrite typify
tyrannise tyrannize uglify ulcerate ululate unarm unbar unbelt unbend unbind unblock unbolt unbosom unbox unbrace
unbraid unbridle unbuckle unburden unbutton uncase unchain unchurch unclasp unclip uncloak unclog unclothe unclutter
uncoil uncompress uncork uncouple uncover uncrate uncross uncurl undeceive underachieve underact underbid underdevelop
underdress underexpose undergird undergo undergrow underlie undermine undernourish underpay underperform underpin
underplay underprice underproduce underquote underrate underrun undersell undershoot undersign underspend understand
understate understock undertake undervalue underwrite undo undock undrape undulate unearth unfasten unfit unfold
unfreeze unfrock unfurl unhallow unhand unharness unhinge unhitch unhook unhorse uniformise uniformize unify unionise
unionize unite unitise unitize universalise universalize unknot unlace unlade unlash unlax unlearn unleash unlive
unload unlock unloose unloosen unmake unman unmask unmuzzle unnerve unpack unpick unpin unplug unravel unreel unroll
unsaddle unsanctify unsay unscramble unscrew unseal unseat unsettle unsex unsheathe unsnarl unsolder unspell unstaple
unstrain unstrap unstring unstuff unsubstantialise unsubstantialize untangle unteach unthaw untie untune untwine
untwist unveil unweave unwind unwire unwrap unyoke unzip up upbraid upchuck upend upheave uphold upholster upload
upraise uprise uproot urbanise urbanize urinate urticate usurp utilise utilize utter vacate vaccinate vacillate
validate valuate vamoose vandalise vandalize vanish vanquish vaporise vaporize variegate vary vascularise vascularize
vasectomise vasectomize vaticinate veer vegetate vellicate vend venerate venesect ventilate verbalise verbalize
verbify verify vermiculate versify vesicate vesiculate vex vibrate victimise victimize vie vilify vilipend vindicate
vinify violate virilise virilize visualise visualize vitalise vitalize vitaminise vitaminize vitiate vitrify
vituperate vivify vivisect vocalise vocalize vociferate volatilise volatilize vouch vouchsafe vowelise vowelize
vulcanise vulcanize vulgarise vulgarize waive waken wamble wander warm warn waul wawl waylay weaken wean weaponize
weary weatherproof wedel weep weigh welch wend westernise westernize wham whap wheedle whelm whet whish whistlestop
whiten whomp whop widen wield wigwag windsurf winterise winterize withdraw wither withhold withstand wive womanise
womanize woo woolgather woosh worsen wrawl wreak wreathe wrest write writhe yammer yaup yawp yearn
`
