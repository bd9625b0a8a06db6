// Kinds of bodies: they belong to a name ("Harrow Museum") although a page also uses them as common nouns ("the museum").
export const BODIES: ReadonlySet<string> = new Set(
  `airways bank clinic hospital museum library exchange market union observatory ferries school district center centre university council company society club trust institute airline
   railway ward agency authority court college academy foundation association federation church cathedral theatre theater gallery zoo aquarium park gardens festival marathon fair regatta
   orchestra choir pharmacy shelter hostel hotel cooperative brewery airport stadium arena lodge ministry department bureau commission practice surgery gym
   pool playhouse jail prison laboratory mutual corporation`
    .trim()
    .split(/\s+/)
)
