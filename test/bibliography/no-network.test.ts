// Whatever stands in a bibliography, nothing reaches for the network: no socket, and no child process that would open one.
import childProcess from 'node:child_process'
import {Socket} from 'node:net'
import {beforeEach, expect, it, vi} from 'vitest'
import {BIBLIOGRAPHY_FORMATS, readBibliography} from '../../src/bibliography/read-bibliography.js'

const refuse = (): never => {
  throw new Error('reached for the network')
}

// Before the package is loaded: it takes these functions along when it is.
const doors = [
  vi.spyOn(Socket.prototype, 'connect').mockImplementation(refuse),
  vi.spyOn(childProcess, 'execFileSync').mockImplementation(refuse)
]
beforeEach(() => {
  for (const door of doors) door.mockClear()
})

const opened = (): number => doors.reduce((sum, door) => sum + door.mock.calls.length, 0)

const ADDRESSES = [
  'https://port.example/refs.bib',
  'http://127.0.0.1:9/a',
  '10.5555/marrow.1',
  'https://doi.org/10.5555/1'
]

const INPUTS = ADDRESSES.flatMap((address) => [
  address,
  JSON.stringify(address),
  JSON.stringify([address]),
  JSON.stringify({type: 'book', title: address, URL: address, DOI: address, source: address}),
  `@online{a, title = {${address}}, url = {${address}}, doi = {${address}}, crossref = {${address}}}`,
  `TY  - ELEC\nTI  - ${address}\nUR  - ${address}\nDO  - ${address}\nER  - \n`
])

it.each(BIBLIOGRAPHY_FORMATS)('%s', async (format) => {
  for (const input of INPUTS) await readBibliography(input, format, 'refs')
  expect(opened()).toBe(0)
})

it('would be seen if it did: the package has a way out, and it goes through these doors', async () => {
  const {util} = (await import('@citation-js/core')) as unknown as {util: {fetchFile: (address: string) => string}}
  expect(() => util.fetchFile('http://127.0.0.1:9/a')).toThrow('reached for the network')
  expect(opened()).toBe(1)
})
