import { expect, test } from 'vitest'
import { fileName } from './file-name'

test('a file keeps its name and ends in what it is', () => {
  expect(fileName('Présentation finale.PDF', 'application/pdf')).toBe('Présentation finale.pdf')
  expect(fileName('photo.jpeg', 'image/jpeg')).toBe('photo.jpeg')
  expect(fileName('photo.html', 'image/webp')).toBe('photo.webp')
  expect(fileName('v1.2', 'image/png')).toBe('v1.png')
  expect(fileName('', 'application/pdf')).toBe('file.pdf')
})

test('folders, hidden signs and endless names are left out', () => {
  expect(fileName('C:\\Users\\me\\slides.pdf', 'application/pdf')).toBe('slides.pdf')
  expect(fileName('../../etc/passwd', 'application/pdf')).toBe('passwd.pdf')
  expect(fileName('a\u202efdp\r\n.pdf', 'application/pdf')).toBe('afdp.pdf')
  expect(fileName(`${'é'.repeat(300)}.pdf`, 'application/pdf')).toBe(`${'é'.repeat(120)}.pdf`)
})
