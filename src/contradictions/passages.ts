// The sides of a page by the passage that they stand in. A long page has many, and what stands around a claim is asked often.
import {perPage} from './remembered.js'
import type {Page, Side} from './side.js'

const passagesOf = perPage((page): ReadonlyMap<string, readonly Side[]> => {
  const found = new Map<string, Side[]>()
  for (const side of page.sides) {
    const sides = found.get(side.passage)
    if (sides) sides.push(side)
    else found.set(side.passage, [side])
  }
  return found
})

/** All sides of the passage, this one among them, in document order. */
export const sidesAround = ({passage}: Side, page: Page): readonly Side[] => passagesOf(page).get(passage) ?? []
