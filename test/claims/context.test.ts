// Claims that can be read without their page: what is copied into them, and what is left alone.
import {describe, expect, it} from 'vitest'
import type {Claim} from '../../src/claims/claim.js'
import {splitClaims} from '../../src/claims/split-claims.js'
import {readDocument} from '../../src/document/read-document.js'

const claimsOf = (source: string): Claim[] => splitClaims(readDocument(source, {path: 'brindle.md'}))
const texts = (source: string): string[] => claimsOf(source).map((c) => c.text)
const answer = (question: string, text: string): string[] => texts(`## ${question}\n\n${text}\n`)

describe('a bare yes or no', () => {
  it.each([
    ['Is there a fee for the roster?', 'No.', 'There is no fee for the roster.'],
    ['Are there any fees?', 'Yes!', 'There are fees.'],
    ['Must a host register?', 'Yes.', 'A host must register.'],
    ['Are visitors counted?', 'No.', 'Visitors are not counted.'],
    ['Do visitors pay?', 'Yes.', 'Visitors pay.'],
    ['Can someone else collect the key?', 'Yes.', 'Someone else can collect the key.']
  ])('%s %s', (question, text, told) => expect(answer(question, text)).toEqual([told]))

  it('speaks of the reader where the page names its readers', () => {
    const page = 'The guest pays. The guest has a key. Each guest is seen. Keys go back with the guest. You may stay.'
    expect(texts(`## Who stays?\n\n${page}\n\n## Do I need my key?\n\nYes.\n`)).toContain(
      "The guest needs the guest's key."
    )
  })

  it('asks for nobody twice', () => {
    const page = '# Notes for Guests\n\n## Can I stay if I pay?\n\nYes.\n\n## Who?\n\nA guest has your key.\n'
    expect(texts(page)[0]).toBe('I can stay if I pay.')
  })

  it('says that it is not self-contained where "I" is nobody known', () => {
    const [claim] = claimsOf('## Do I need a key?\n\nNo.\n')
    expect(claim).toMatchObject({text: 'I do not need a key.', quote: 'No.', selfContained: false, checkworthy: true})
  })

  it.each([
    ['What does the roster cost?', 'No.'],
    ['Does it hurt?', 'No.'],
    ['Will this affect my key?', 'No.']
  ])('leaves alone what cannot be turned for certain: %s', (question, text) =>
    expect(claimsOf(`## ${question}\n\n${text}\n`)).toMatchObject([{kind: 'filler', checkworthy: false}])
  )
})

describe('the line in front of a list', () => {
  it('takes the item as its subject', () => {
    const [, parent] = texts(
      '## Who?\n\nThe following people may see the roster:\n\n- A parent who lives in Brindle.\n'
    )
    expect(parent).toBe('A parent who lives in Brindle may see the roster.')
  })
  it('takes the item as its object', () => {
    const [, sending] = texts('## What?\n\nThe policy prohibits the following:\n\n- Sending bulk mail.\n')
    expect(sending).toBe('The policy prohibits sending bulk mail.')
  })
  it('takes a verb behind its modal', () => {
    const all = texts(
      '## Who?\n\nA keeper must meet all of these conditions:\n\n- Be between 18 and 65 years of age.\n'
    )
    expect(all.at(-1)).toBe('A keeper must be between 18 and 65 years of age.')
  })
  it('leaves sentences alone', () => {
    const all = texts('## Which?\n\nThe following rules apply:\n\n- A visit lasts one hour.\n')
    expect(all.at(-1)).toBe('A visit lasts one hour.')
  })
})

describe('we and you', () => {
  it('takes no name for a pronoun', () => {
    const page =
      '# Brindle Loans: Questions\n\n## Who pays?\n\nWe pay Brindle Loans US today. Brindle Loans keeps a list.\n'
    expect(texts(page)[0]).toBe('Brindle Loans pays Brindle Loans US today.')
  })
})

describe('a statement alone', () => {
  it.each([
    ["The gate isn't locked.", 'The gate is not locked.'],
    ["Guests can't pay in coins.", 'Guests cannot pay in coins.'],
    ["It won't open.", 'It will not open.'],
    ["There's a bell.", 'There is a bell.'],
    ['The sign says "don\'t ring".', 'The sign says "don\'t ring".'],
    ['Keys are also kept in the hall.', 'Keys are kept in the hall.'],
    ['The hall, however, is shut.', 'The hall is shut.'],
    ['A key therefore has to be asked for.', 'A key has to be asked for.'],
    ['Keys are kept there as well.', 'Keys are kept there.'],
    ['The key is also known as a pass.', 'The key is also known as a pass.'],
    ['It is too late.', 'It is too late.']
  ])('is written in full and tied to nothing: %s', (text, told) => expect(texts(text)).toEqual([told]))
})

describe('a label in front of a sentence', () => {
  it.each([
    ['Evening pass: no key is included.', 'Evening pass: no key is included.'],
    ['Lost keys: the desk pays $5.', 'Lost keys: The desk pays $5.'],
    ['Keys: each key costs $5.', 'Each key costs $5.'],
    ['Just bring yours along: the gate is open.', 'The gate is open.'],
    ['Note: the gate is open.', 'The gate is open.']
  ])('%s', (text, told) => expect(texts(text).at(-1)?.toLowerCase()).toBe(told.toLowerCase()))
})

describe('who "you" are', () => {
  const page = (title: string, text: string): string | undefined =>
    texts(`# ${title}\n\n## Which key?\n\n${text}\n`).at(-1)
  it('is said by the title, in whatever number the page speaks of them', () => {
    expect(page('Brindle Gate: Notes for Guests', 'Guests are counted. You have a key.')).toBe('The guest has a key.')
    expect(page('Brindle Gate: Guest Guide', 'Each guest pays. You have a key.')).toBe('The guest has a key.')
  })
  it('is nobody where the title speaks to nobody and the page seldom of them', () =>
    expect(page('Brindle Gate', 'Guests are counted. You have a key.')).toBe('You have a key.'))
  it('is whoever asks, by the title or the words under it', () => {
    const told = (title: string, opening: string): string | undefined =>
      texts(`# ${title}\n\n${opening}\n\n## Which key?\n\nA driver pays. You have a key.\n`).at(-1)
    expect(told('What Drivers Ask Us', 'This page is old.')).toBe('The driver has a key.')
    expect(told('Keys', 'Here is what passengers ask us most.')).toBe('The passenger has a key.')
    expect(told('Keys', 'Here is what gates ask us most.')).toBe('You have a key.')
    expect(told('Questions from Tenants and Landlords', 'This page is old.')).toBe('You have a key.')
  })
  it('is not several of them', () =>
    expect(page('Notes for Guests', 'A guest pays. Two of you may share a key.')).toBe('Two of you may share a key.'))
  it('is one person throughout a sentence', () =>
    expect(page('Notes for Guests', 'A guest pays. Your key is lost the moment you lend your bag.')).toBe(
      "The guest's key is lost the moment the guest lends the guest's bag."
    ))
  it.each([
    ['If you come late or do not come, it is sold.', 'If the guest comes late or does not come, it is sold.'],
    ['You may leave and pay nothing.', 'The guest may leave and pay nothing.'],
    ['The days that you had left are paid.', 'The days that the guest had left are paid.'],
    ['Lock the gate whenever you like.', 'Lock the gate whenever the guest likes.']
  ])('takes its verbs along: %s', (text, told) => expect(page('Notes for Guests', `A guest pays. ${text}`)).toBe(told))
  it('is named in words that stand for a pronoun', () =>
    expect(page('Notes for Guests', 'A guest pays us. The guard sees your key, and the clerk has a copy of it.')).toBe(
      "The clerk has a copy of the guest's key."
    ))
})

describe('what the page calls itself', () => {
  const page = (title: string, text: string): string | undefined =>
    texts(`# ${title}: Questions\n\n## Which key?\n\nA key of Brindle Vale is old. ${text}\n`).at(-1)
  it.each([
    ['Brindle Vale Museum', 'Guests leave the museum.', 'Guests leave Brindle Vale Museum.'],
    ['Brindle Vale Museum', "The museum's key is new.", "Brindle Vale Museum's key is new."],
    ['Brindle Vale Study', 'Guests leave the study.', 'Guests leave the Brindle Vale study.'],
    [
      'Keys in the State of Brindle Vale',
      "Clerks of the state lock the state's gate.",
      "Clerks of Brindle Vale lock Brindle Vale's gate."
    ]
  ])('%s: %s', (title, text, told) => expect(page(title, text)).toBe(told))
  it.each([
    ['Brindle Vale Museum', 'A museum that borrows is asked by the museum.'],
    ['Brindle Vale Museum', 'Museums borrow. The museum is asked.'],
    ['Brindle Vale Museum', 'The museum shop is new.'],
    ['Brindle Vale Museum', 'The museum of glass is new.']
  ])('may be somebody else: %s: %s', (title, text) => expect(page(title, text)).toMatch(/[Tt]he museum\b/))
})

describe('what a title names', () => {
  const first = (title: string, text: string): string | undefined => texts(`# ${title}\n\n${text}\n`)[0]
  it.each([
    ['Brindle Mail Overview', 'A key is lent. Fees of Brindle are low, as Brindle says.', 'Brindle: A key is lent.'],
    ['Key Locking And Gates In Brindle', 'A key is lent. Gates of Brindle are old.', 'Brindle: A key is lent.'],
    [
      'Is Old Brindle a Wood: Notes',
      'A key is lent. Some call it Old Brindle. Keys of Old Brindle are few.',
      'Old Brindle: A key is lent.'
    ]
  ])('%s', (title, text, told) => expect(first(title, text)).toBe(told))
  it.each([
    ['Modifying Gates', 'A key is lent. Modifying is dear.'],
    ['C.4 What is kept?', 'A key is lent, as section C.4 says. See C.4.'],
    ['Chapter 3', 'A key is lent, as Chapter 3 says. See Chapter 3.']
  ])('is no name: %s', (title, text) => expect(first(title, text)).toMatch(/^A key is lent/))
  it('is no place where its capitals are those of a made thing', () => {
    const page = (name: string): string | undefined => first(`Gates in ${name}`, `A key is lent. ${name} is old.`)
    expect(page('Brindle')).toBe('In Brindle, a key is lent.')
    expect([page('BrindleDb'), page('the BDB Gates')].join(' ')).not.toContain('In ')
  })
  it('does not argue', () =>
    expect(
      texts(
        '# Brindle Museum: Questions\n\n## Who?\n\nThe gate of Brindle is old. As we have seen, keys are lent.\n'
      ).at(-1)
    ).toContain('we have seen'))
  it('has roles that the reader only meets', () => {
    const met = 'You pay the guest. Your guest waits. The guest is paid by you. A guest leaves your gate.'
    expect(texts(`# Brindle\n\n## Who pays?\n\n${met}\n`)[0]).toBe('You pay the guest.')
  })
})

describe('a table', () => {
  it('lends a cell the heads of its row and column', () => {
    const table = '| Plan | Price | Visits |\n| --- | --- | --- |\n| Team | $9 | 4 |\n'
    expect(texts(`## Which plans are there?\n\n${table}`)).toEqual(['Team plan: Price: $9.', 'Team plan: Visits: 4.'])
  })
  it('calls a row as the page does', () => {
    const table = '| Plan | Visits |\n| --- | --- |\n| Team | 4 |\n\nThe desk sells the Team plan.\n'
    expect(texts(`## Which plans are there?\n\n${table}`)[0]).toBe('The Team plan: Visits: 4.')
  })
  it('names rows of figures by the corner', () => {
    const table = '| Grade level | Latest pick-up |\n| --- | --- |\n| 6 to 8 | 7:40 a.m. |\n'
    expect(texts(`## When?\n\n${table}`)).toEqual(['Grade level 6 to 8: Latest pick-up: 7:40 a.m.'])
  })
})

describe('a noun that the page has named more fully', () => {
  it('stays bare where the question’s words hold a name or are narrowed behind', () => {
    expect(answer('How does it help the NPA ease town traffic?', 'Traffic is slow.')).toEqual(['Traffic is slow.'])
    expect(answer('Are there noise concerns?', 'Concerns about dust were raised.')).toEqual([
      'Concerns about dust were raised.'
    ])
  })
  it('turns its article', () =>
    expect(answer('What is an evening ticket?', 'Guests buy a ticket at the gate.')).toEqual([
      'Guests buy an evening ticket at the gate.'
    ]))
  it('is named by the question', () =>
    expect(answer('How long are roster entries kept?', 'Entries are kept for a year.')).toEqual([
      'Roster entries are kept for a year.'
    ]))
  it('is named by the title, whose capitals make no names', () => {
    const page =
      '# Night Gate Keys\n\n## Who pays?\n\nThe gate is open at night. Old keys are gone. A keeper has the key.\n'
    expect(texts(page).at(-1)).toBe('A keeper has the night gate key.')
  })
  it('keeps the capitals inside a word', () =>
    expect(answer('How long are KeyBox entries kept?', 'Entries are kept for a year.')[0]).not.toContain('keybox'))
  it('is named by the sentence before, where it is pointed at', () =>
    expect(texts('Brindle runs a gate records network. The network is old. A network is dear.')).toEqual([
      'Brindle runs a gate records network.',
      'The gate records network is old.',
      'A network is dear.'
    ]))
  it.each([
    ['two names', 'Brindle has a gate key and a yard key. The key is old.', 'The key is old.'],
    ['a number', 'The roster shows visit days. The 7 days are full.', 'The 7 days are full.'],
    ['somebody whose it is', "Brindle lost the clerk's key. The key is old.", 'The key is old.'],
    ['a sentence further up', 'Brindle has a gate key. Rain fell. The key is old.', 'The key is old.']
  ])('is left alone: %s', (_, text, told) => expect(texts(text).at(-1)).toBe(told))
})

describe('a noun that points back', () => {
  it.each([
    ['The board takes a pricing decision. That decision can wait.', 'That pricing decision can wait.'],
    ['Old records were burnt. Nobody has seen those records.', 'Nobody has seen those old records.'],
    ['Corin Vale runs a workshop of glass. This workshop is old.', 'This workshop of glass is old.']
  ])('takes what narrowed it in the sentence before: %s', (text, told) => expect(texts(text).at(-1)).toBe(told))
  it.each([
    'Brindle has a pricing rule and a seating rule. That rule is old.',
    'The seven rules hang at the gate. These rules are old.',
    'Brindle lists its past guests. This guest is old.',
    'The board takes a pricing decision. Rain fell. That decision can wait.'
  ])('is left alone: %s', (text) => expect(texts(text).at(-1)).toBe(`${text.split('. ').at(-1)}`))
})

describe('"it" that stands for nothing', () => {
  it('leaves a claim self-contained', () =>
    expect(claimsOf('It is worth reading the roster of Brindle first.')).toMatchObject([{selfContained: true}]))
  it.each(['It is the duty of a keeper to lock the gate.', 'It was announced in May that the gate is locked.'])(
    'takes no noun of the sentence before: %s',
    (text) => expect(texts(`The roster hangs at the gate. ${text}`)[1]).toBe(text)
  )
})

describe('a pronoun that begins a sentence', () => {
  it.each([
    ['Brindle Oaks is a wood. It lies by the gate.', 'Brindle Oaks lies by the gate.'],
    ['The roster office (RO), which is old, prints keys. It is shut.', 'The roster office is shut.'],
    ['Old keepers, who are few, sign the roster. They are paid.', 'Old keepers are paid.'],
    ['Clerks may sell the roster. It lists each key.', 'The roster lists each key.'],
    ["The key is old. It's kept at the gate.", 'The key is kept at the gate.'],
    ["The keys are old. They've been lent.", 'The keys have been lent.'],
    ['The pass, a plastic card, is old. It is kept at the gate.', 'The pass is kept at the gate.'],
    ['Fold the pass twice. It can be taken along.', 'The pass can be taken along.']
  ])('takes what the sentence before speaks of: %s', (text, told) => expect(texts(text).at(-1)).toBe(told))
  it.each([
    'Clerks lost a roster. It was a bad year.',
    'No key is lent. It was a bad year.',
    'The gate is high. When the roster is full, it is burnt.'
  ])('leaves it where that is not certain: %s', (text) => expect(texts(text).at(-1)).toMatch(/\bit\b/i))
})

describe('a pronoun that carries on from the sentence before', () => {
  it.each([
    ['The guard needs a stamp. Clerks get one at noon.', 'Clerks get a stamp at noon.'],
    ['The old rosters are burnt. Nobody may read them.', 'Nobody may read the old rosters.'],
    ['The gate is old. Clerks never lock it.', 'Clerks never lock the gate.']
  ])('takes its only phrase that fits: %s', (text, told) => expect(texts(text).at(-1)).toBe(told))
  it('takes the question’s for the first sentence', () =>
    expect(answer('Do I need a permit?', 'Clerks get in without one.')).toEqual(['Clerks get in without a permit.']))
  it.each([
    ['The guard has a stamp and a key. Clerks need one.', 'Clerks need one.'],
    ['The old rosters are burnt. One of the keys is new.', 'One of the keys is new.'],
    ['The gate is old. The clerk has a key that opens it.', 'The clerk has a key that opens it.'],
    ['Corin Vale left. Nobody regretted it.', 'Nobody regretted it.'],
    ['The gate may close. Clerks are sorry when it does.', 'Clerks are sorry when it does.']
  ])('is left alone: %s', (text, told) => expect(texts(text).at(-1)).toBe(told))
})

describe('a pronoun that the split cuts off', () => {
  it.each([
    ['The roster is kept at the gate, and the clerk has no copy of it.', 'the clerk has no copy of the roster.'],
    ['The desk prints each roster at dawn and then burns it.', 'The desk burns each roster.'],
    ['Old keys are handed in, and the clerk melts them.', 'the clerk melts old keys.'],
    [
      'A guest may not stay without a permit, and the roster is the proof of it.',
      'the roster is the proof of a permit.'
    ],
    ['The fee is $5, although the clerk can waive it.', 'the clerk can waive the fee.'],
    ['A gate order (Form G-7) is a request, so the clerk cannot act on it.', 'the clerk cannot act on a gate order.'],
    [
      'The keys, the rosters and the passes are locked away, and nobody can see them.',
      'nobody can see the keys, the rosters and the passes.'
    ]
  ])('takes the words of the clause before: %s', (text, told) => {
    const claim = claimsOf(text)[1]
    expect(claim?.text.toLowerCase()).toBe(told.toLowerCase())
    expect(claim?.selfContained).toBe(true)
  })
  it.each([
    'The roster needs a stamp, and the desk prints it.',
    'Corin Vale resigned, and the board regretted it.',
    'The clerk reads the roster before it is printed.',
    'A key that you lost yourself falls outside the gate pledge, so the clerk cannot replace it.'
  ])('leaves it where nothing fits or two things do: %s', (text) => expect(texts(text).join(' ')).toMatch(/\bit\b/))
})

describe('the name of the page', () => {
  const page = (title: string, text: string): string[] =>
    texts(`# ${title}: Questions\n\n## What is kept?\n\n${text}\n`)
  it('is short where the title spells it out', () =>
    expect(
      page(
        'Brindle Vale Unified School District',
        'A key is kept. The school and the district of Brindle Vale are old.'
      )[0]
    ).toBe('Brindle Vale: A key is kept.'))
  it('stays whole where nobody would shorten it', () =>
    expect(page('Brindle Vale Museum', 'A key is kept. Brindle Vale is old.')[0]).toBe(
      'Brindle Vale Museum: A key is kept.'
    ))
  it.each([
    // The page mostly says less of it.
    ['Tarnvale Exchange', 'A key is kept. Tarnvale is old. Tarnvale is small.', 'Tarnvale: A key is kept.'],
    ['Tarnvale Exchange', 'A key is kept. A key of Tarnvale Exchange is new.', 'Tarnvale Exchange: A key is kept.'],
    // Its title alone names it.
    ['Tarnvale Leisure Centre', 'A key is kept.', 'Tarnvale: A key is kept.'],
    ['Tarnvale Hotel', 'A key is kept.', 'Tarnvale Hotel: A key is kept.'],
    ['Tarnvale Lane Dental Practice', 'A key is kept.', 'Tarnvale Lane: A key is kept.'],
    ['Hiring Tarnvale Manor', 'A key is kept.', 'Tarnvale Manor: A key is kept.'],
    ['The Borough of Tarnvale', 'The borough keeps a key.', 'Tarnvale keeps a key.'],
    ['The Museum of Tarnvale', 'A key is kept.', 'Tarnvale: A key is kept.'],
    ['Tarnvale 3 Key Counter', 'A key is kept.', 'Tarnvale 3: A key is kept.']
  ])('is as much of it as people say: %s, %s', (title, text, told) =>
    expect(texts(`# ${title}: Questions\n\n## What is kept?\n\n${text}\n\n## Who keeps it?\n\nA clerk.\n`)[0]).toBe(
      told
    )
  )
  it.each([
    ['Small Grants Programme', 'A key is kept.'],
    ['Explanatory Notes', 'A key is kept.'],
    ['Rosters and Keys', 'A roster is kept.'],
    ['Does Tarnvale pay?', 'A key is kept.']
  ])('is none where the title names nobody: %s', (title, text) =>
    expect(texts(`# ${title}\n\n## What is kept?\n\n${text}\n\n## Who keeps it?\n\nA clerk.\n`)[0]).toBe(text)
  )
  it.each([
    ['Tarnvale Community Foundation. This page is old.', 'Tarnvale: A key is kept.'],
    ['From the Office of the Province of Tarnvale. This page is old.', 'Tarnvale: A key is kept.'],
    ['This page is about Tarnvale.', 'A key is kept.'],
    ['Tarnvale Community Foundation keeps this page.', 'A key is kept.']
  ])('stands in front of the text where the title has none: %s', (opening, told) =>
    expect(
      texts(`# Rosters: Guidance\n\n${opening}\n\n## What is kept?\n\nA key is kept.\n\n## When?\n\nAt noon.\n`)
    ).toContain(told)
  )
  it('is in front of what the page calls itself by another noun', () =>
    expect(
      texts(
        '# The Tarnvale Explorer Pass: Questions\n\n## Who pays?\n\nA clerk lends the pass. Clerks sell the Explorer Pass. The Explorer Pass is old.\n\n## When?\n\nAt noon.\n'
      )[0]
    ).toBe('A clerk lends the Explorer pass.'))
  it('is the owner in words that stand for a pronoun', () =>
    expect(page('Tarnvale Hotel', 'Our keepers are old. They lock the gate.')[1]).toBe(
      "Tarnvale Hotel's keepers lock the gate."
    ))
  it('takes its verb along, whatever that looks like', () =>
    expect(page('Tarnvale Hotel', 'For a key, clerks send a form and we sign off from the desk.').at(-1)).toBe(
      'Tarnvale Hotel signs off from the desk.'
    ))
  it('is not read from the title of a page that answers no questions', () =>
    expect(texts('# Hiring Tarnvale Manor\n\nA key is kept.\n')[0]).toBe('A key is kept.'))
  it('is not needed by what an acronym names', () =>
    expect(page('Brindle Vale Museum', 'The VAT is low. Brindle Vale is old.')[0]).toBe('The VAT is low.'))
})

describe('a claim that points to what it has not got', () => {
  const isWhole = (text: string): boolean | undefined => claimsOf(text).at(-1)?.selfContained
  it.each([
    'The gate is old. Clerks lock the yard after that.',
    'Clerks ask two questions. This step takes an hour.',
    'Keys are old. A pass lasts until those hours are over.',
    'The gate and the yard are old. Clerks never lock it.',
    'Guests wait. Both are old.',
    'Nobody waits. Their keys are old.'
  ])('says so: %s', (text) => expect(isWhole(text)).toBe(false))
  it.each([
    'One guest and one clerk wait at the gate.',
    'A clerk who lends a key loses it.',
    'Everyone who has a key brings their pass.',
    'Those who wait at the gate are guests.',
    'Brindle has a rule that ties every key to a guest.',
    'This page was printed in Brindle.',
    'Keys that are lent last until that key is old.'
  ])('is whole: %s', (text) => expect(isWhole(text)).toBe(true))
})

describe('a noun that the question narrows', () => {
  it.each([
    ['Is there an evening key?', 'A key may be lent once.', 'An evening key may be lent once.'],
    ['Is there a unit key?', 'An old guard has a key.', 'An old guard has a unit key.'],
    ['Is there a gate key?', 'The key is old.', 'The gate key is old.']
  ])('%s %s', (question, text, told) => expect(answer(question, text)).toEqual([told]))
  it('takes what looks like an act where the page says so too', () => {
    const page = (text: string): string[] => texts(`# Rules for Parking Permits\n\n## What is it?\n\n${text}\n`)
    expect(page('A permit is old. Clerks sell each parking permit.')[0]).toBe('A parking permit is old.')
    expect(page('A permit is old. Clerks sell permits.')[0]).toBe('A permit is old.')
  })
})

describe('behind the place of the page', () => {
  it.each([
    ['Enforcement guards wait.', 'In Tarnvale, enforcement guards wait.'],
    ['Mark Holm waits.', 'In Tarnvale, Mark Holm waits.']
  ])('a word that only began its sentence is small: %s', (text, told) =>
    expect(texts(`# Keys in Tarnvale\n\n## Who waits?\n\n${text} Keys of Tarnvale are old.\n`)[0]).toBe(told)
  )
})

describe('inserts', () => {
  it('are words of the source at the place that they name', () => {
    const source =
      '# Rosters in Brindle\n\n## Are there any fees in Brindle?\n\nNo.\n\n## Who?\n\nThe list covers:\n\n- A parent.\n'
    const claims = claimsOf(source)
    expect(claims.flatMap((c) => c.inserts).length).toBeGreaterThan(2)
    for (const {text, from} of claims.flatMap((c) => c.inserts)) expect(source.slice(from.start, from.end)).toBe(text)
  })
})

describe('what a superlative asks for', () => {
  it.each([
    ['The fastest boat on the lake is the Orla.', 'It was built in May.', 'The Orla was built in May.'],
    ['The first keeper was Judge Ada B. Holm.', 'She was born in Lund.', 'Judge Ada B. Holm was born in Lund.'],
    // No superlative: the subject goes on.
    ['The ferry is the Orla.', 'It was built in May.', 'The ferry was built in May.'],
    // A bare name may be somebody else's.
    ['The first keeper was Ada Holm.', 'She was born in Lund.', 'She was born in Lund.']
  ])('%s %s', (before, text, told) => expect(answer('Which boat?', `${before} ${text}`).at(-1)).toBe(told))
})

describe('whose page it is, where only the title says so', () => {
  const first = (title: string, text: string): string | undefined =>
    texts(`# ${title}\n\n## What is kept?\n\n${text}\n`)[0]
  it.each([
    ['Tarnholm Swimming Pool: Questions', 'The pool keeps keys. We swim.', 'The Tarnholm pool keeps keys.'],
    [
      'Boarding at Larkholm Kennels',
      'Keys are kept. Boarding is what we do in our kennels.',
      'Larkholm: Keys are kept.'
    ],
    ['Hiring Orlham Manor for Your Wedding', 'Keys are kept. We hire for a wedding.', 'Orlham Manor: Keys are kept.'],
    ['Fennlight T2 Room Lamp: Manual', 'Keys are kept. We sell a lamp for each room.', 'Fennlight T2: Keys are kept.'],
    ['Borough of Orlham: Taxis', 'Keys are kept.', 'Orlham: Keys are kept.']
  ])('%s', (title, text, told) => expect(first(title, text)).toBe(told))
  it.each([
    // Nobody says "we".
    ['Tarnholm Swimming Pool: Questions', 'Keys are kept in the pool.'],
    // The page writes the words of its title small: they are its topic.
    ['Evening Passes: Questions', 'Keys are kept. We sell passes in the evening.'],
    ['Undergraduate Admissions: Questions', 'Keys are kept. We wait.']
  ])('nobody: %s', (title, text) => expect(first(title, text)).toMatch(/^Keys are kept/))
})
