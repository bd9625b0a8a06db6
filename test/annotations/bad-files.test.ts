// Each file in bad/ is wrong in the way that its name says; what a person is told about it stands beside it.
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {Problem} from '../../src/annotations/annotation.js'
import {loadAnnotations} from '../../src/annotations/load.js'

const folder = 'test/annotations/bad'
const names = readdirSync(folder).filter((name) => !name.endsWith('.txt'))

const printed = ({line, column, pointer, message}: Problem): string =>
  `${line}:${column} ${pointer === undefined ? '' : `${pointer || '/'} `}${message}\n`

describe('bad annotation files', () => {
  it('has cases', () => {
    expect(names.length).toBeGreaterThan(15)
  })

  it.each(names)('%s', async (name) => {
    const {file, problems} = loadAnnotations(readFileSync(`${folder}/${name}`, 'utf8'), name)
    expect(file).toBeNull()
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.every((problem) => problem.file === name && !problem.message.endsWith('.'))).toBe(true)
    await expect(problems.map(printed).join('')).toMatchFileSnapshot(`bad/${name.replace(/\.\w+$/, '.txt')}`)
  })
})
