import { expect, it } from 'vitest'
import { fileKind, hostOf, materialSchema } from './material'

it('says where a link leads and what a file is, in a word', () => {
  expect(hostOf('https://www.example.org/a/b?c')).toBe('example.org')
  expect(hostOf('/api/files/1')).toBe('')
  expect(fileKind('Diapositives finales.pdf')).toBe('PDF')
  expect(fileKind('sans extension')).toBe('')
})

it('asks for the address of a link, and takes those of the web only', () => {
  const faults = (values: object) => {
    const { error } = materialSchema.safeParse({ kind: 'LINK', title: 'Rapport', ...values })
    return error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? []
  }
  expect(faults({ url: '' })).toEqual([['url', 'required']])
  expect(faults({ url: 'javascript:alert(1)' })).toEqual([['url', 'address']])
  expect(faults({ url: 'https://example.org/rapport' })).toEqual([])
  expect(faults({ kind: 'FILE', url: '' })).toEqual([])
})
