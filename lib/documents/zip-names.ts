const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const localEntry = 0x04034b50
/** Octets of the end record, and of the longest comment after it. */
const endLength = 22
const longestComment = 0xffff
/** More entries than any document has. */
const mostEntries = 20_000

/**
 * Names of the entries of a ZIP archive, from its central directory; nothing is unpacked. Null when it is not one, or
 * when its directory does not hold together (PKWARE APPNOTE 6.3.10, §4.3.12 and §4.3.16).
 */
export function zipNames(octets: Uint8Array): string[] | null {
  const file = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength)
  if (file.length < endLength || file.readUInt32LE(0) !== localEntry) return null
  const end = endRecord(file)
  if (end === null) return null
  const count = file.readUInt16LE(end + 10)
  let at = file.readUInt32LE(end + 16)
  if (count > mostEntries) return null
  const names: string[] = []
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > end || file.readUInt32LE(at) !== directoryEntry) return null
    const nameLength = file.readUInt16LE(at + 28)
    names.push(file.toString('utf8', at + 46, at + 46 + nameLength))
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return names
}

function endRecord(file: Buffer): number | null {
  const first = Math.max(0, file.length - endLength - longestComment)
  for (let at = file.length - endLength; at >= first; at -= 1) {
    if (file.readUInt32LE(at) === endOfDirectory && at + endLength + file.readUInt16LE(at + 20) === file.length)
      return at
  }
  return null
}

/** What the first entry holds, when it is "mimetype", not compressed: the mark of OpenDocument (part 2, §3.3). */
export function declaredMimetype(octets: Uint8Array): string | null {
  const file = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength)
  if (file.length < 38 || file.readUInt32LE(0) !== localEntry || file.readUInt16LE(8) !== 0) return null
  if (file.readUInt16LE(26) !== 8 || file.toString('latin1', 30, 38) !== 'mimetype') return null
  const from = 38 + file.readUInt16LE(28)
  const size = file.readUInt32LE(18)
  return size > 0 && size < 100 ? file.toString('latin1', from, from + size) : null
}
