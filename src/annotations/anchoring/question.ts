// The question above a passage, and the headings, belong to what was judged: they go through the same test as its words.
import type {AnnotationRecord} from '../annotation-records.js'
import {compareTexts} from '../material/compare.js'
import {compareHeadings} from '../material/compare-around.js'
import {type Page, sameWords} from '../page.js'
import type {Anchor} from './anchor.js'

const worse = (found: Anchor, state: Anchor['state'], reason: string): Anchor =>
  found.state === 'edited-material' ? {...found, reason: `${found.reason}; ${reason}`} : {...found, state, reason}

function byQuestion(found: Anchor, recorded: string, today: string | undefined): Anchor {
  if (today === undefined) return worse(found, 'edited-material', 'the quote no longer stands under a question')
  if (sameWords(recorded, today)) return found
  const {material, changes} = compareTexts(recorded, today)
  const what = changes.length > 0 ? `: ${changes.join(', ')}` : ''
  return material
    ? worse(
        found,
        'edited-material',
        `the quote now stands under another question than the one it was judged under${what}`
      )
    : worse(found, 'edited-minor', `the question was edited, its sense was not${what}`)
}

/** Headings are renamed and regrouped more often than questions; a number or a "not" in one still turns what stands below. */
function byHeadings(found: Anchor, recorded: readonly string[], today: readonly string[]): Anchor {
  if (recorded.length !== today.length) return found
  for (const [at, heading] of recorded.entries()) {
    const now = today[at] ?? ''
    if (sameWords(heading, now)) continue
    const {changes} = compareHeadings(heading, now)
    if (changes.length > 0)
      return worse(found, 'edited-material', `the heading above was changed: ${changes.join(', ')}`)
  }
  return found
}

/** The anchor, or a worse one where question or headings were changed. */
export function underItsQuestion(found: Anchor, record: AnnotationRecord, page: Page): Anchor {
  const section = page.sectionAt(found.place?.spans[0]?.start ?? 0)
  return record.question === undefined
    ? byHeadings(found, record.headingPath ?? section?.headingPath ?? [], section?.headingPath ?? [])
    : byQuestion(found, record.question, section?.question?.text)
}
