const ascii = (octets: Uint8Array, from: number, to: number) =>
  Buffer.from(octets.subarray(from, to)).toString('latin1')

export type PictureFormat = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/avif'

/** Which picture a file begins like, whatever its name says; null for anything else. */
export function pictureFormat(octets: Uint8Array): PictureFormat | null {
  if (ascii(octets, 0, 3) === '\xff\xd8\xff') return 'image/jpeg'
  if (ascii(octets, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png'
  if (ascii(octets, 0, 4) === 'RIFF' && ascii(octets, 8, 12) === 'WEBP') return 'image/webp'
  if (ascii(octets, 4, 12) === 'ftypavif') return 'image/avif'
  return null
}

/** Whether a file begins as a PDF does. */
export function isPdf(octets: Uint8Array): boolean {
  return /^%PDF-[12]\.\d/.test(ascii(octets, 0, 8))
}
