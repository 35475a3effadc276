import { expect, test } from 'vitest'
import { checkedDocument } from './document'

type Entry = { name: string; content?: string }

/** A ZIP archive of entries that are not compressed. */
function archive(entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content = '' } of entries) {
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt32LE(content.length, 18)
    local.writeUInt32LE(content.length, 22)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    const written = Buffer.concat([local, Buffer.from(name), Buffer.from(content)])
    locals.push(written)
    directory.push(entry, Buffer.from(name))
    offset += written.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, ...directory, end])
}

const named = (...names: string[]) => archive(names.map((name) => ({ name })))
const file = (octets: Buffer | string) => new File([typeof octets === 'string' ? octets : new Uint8Array(octets)], 'x')

async function typeOf(octets: Buffer | string): Promise<string> {
  const answer = await checkedDocument(file(octets))
  return answer.ok ? answer.value.contentType : answer.error
}

const odp = 'application/vnd.oasis.opendocument.presentation'
const office = 'application/vnd.openxmlformats-officedocument'

test('documents are recognised by what is in them', async () => {
  expect(await typeOf('%PDF-1.7\n…')).toBe('application/pdf')
  expect(await typeOf(named('[Content_Types].xml', 'ppt/presentation.xml'))).toBe(
    `${office}.presentationml.presentation`,
  )
  expect(await typeOf(named('[Content_Types].xml', 'word/document.xml'))).toBe(`${office}.wordprocessingml.document`)
  expect(await typeOf(named('[Content_Types].xml', 'xl/workbook.xml'))).toBe(`${office}.spreadsheetml.sheet`)
  expect(await typeOf(archive([{ name: 'mimetype', content: odp }, { name: 'content.xml' }]))).toBe(odp)
  expect(await typeOf(Buffer.from('\x89PNG\r\n\x1a\n…', 'latin1'))).toBe('image/png')
  expect(await typeOf(Buffer.from('\xff\xd8\xff…', 'latin1'))).toBe('image/jpeg')
  expect(await typeOf(Buffer.from('RIFF....WEBP', 'latin1'))).toBe('image/webp')
})

test('anything else is refused', async () => {
  const refused: (Buffer | string)[] = [
    '',
    '<!doctype html><p>%PDF-1.7',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '#!/bin/sh\n',
    'GIF89a',
    named('readme.txt'),
    named('[Content_Types].xml'),
    named('ppt/presentation.xml'),
    named('META-INF/MANIFEST.MF', 'Main.class'),
    archive([{ name: 'mimetype', content: 'application/epub+zip' }, { name: 'content.xml' }]),
    Buffer.concat([Buffer.from('<html>'), named('[Content_Types].xml', 'word/document.xml')]),
    named('[Content_Types].xml', 'word/document.xml').subarray(0, -1),
  ]
  for (const octets of refused) expect(await typeOf(octets)).toBe('file-type')
})

test('a document with macros is refused', async () => {
  expect(await typeOf(named('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'))).toBe('file-type')
  const entries = [{ name: 'mimetype', content: odp }, { name: 'content.xml' }, { name: 'Basic/Standard/a.xml' }]
  expect(await typeOf(archive(entries))).toBe('file-type')
})

test('more than 20 MB is refused', async () => {
  expect(await checkedDocument(new File([new Uint8Array(20 * 1024 * 1024 + 1)], 'x.pdf'))).toEqual({
    ok: false,
    error: 'file-size',
  })
})
