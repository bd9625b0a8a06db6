// Generated from Princeton WordNet 3.1 by npm run generate. Do not edit.
// WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS"
// AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED.
// Licence: https://wordnet.princeton.edu/license-and-commercial-use

/** Nouns whose first sense is an animal. */
export const ANIMALS: string = `
algae anaconda ancistrodon andrena ant anteater antelope ape armadillo bacteria bat beak bear bee beef beetle bird
bloodhound bluefish bombus bronc buckskin buffalo bug bull bumblebee calf carabao carcass cat caterpillar cattle
charger chick cicada ciliate cilium clam clamshell claw cockatoo cockroach cocoon colt cottonmouth cow cows coyote
crab cricket crow crowbait cur deer diatom dog dove down drone duck dun eagle egg elephant falcon feather feeder
feeler female filly fish flea fly fowl fox frog gamecock gelding giant goat goose grasshopper hare hawk hen honeybee
hoof hookworm horse horseback hound human insect jackdaw kitten lamb larva leafhopper leech lion livestock lizard
locust louse maggot magpie male mammal mane mare microorganism monkey mosquito moth mount mouse mule nestling
newfoundland nightingale nomia ocelot owl ox oxen oyster panther parakeet parasite parrot paw peacock pet pheasant pig
pigeon pony porcupine possum poultry primates protozoa protozoan psithyrus pup puppy python queen rabbit rat rattler
rattlesnake reptile rhino rhinoceros rooster rumen rump salamander salmon scapular seagull seahorse seaweed serpent
shark sheep sidewinder silkworm snail snake snout spaniel sparrow spider squirrel steed storeria stray swan tadpole
tail terrier thamnophis toad tropidoclonion turkey vertebrate virus vulture walrus whiteface wing wolf woodpecker worm
wrack young
`
