/**
 * RFC 5545 §3.1: a content line holds at most 75 octets; longer ones go on after CR LF and a space.
 * Never cuts inside a character.
 */
export function foldLine(line: string): string {
  const parts: string[] = []
  let part = ''
  let room = 75
  for (const character of line) {
    const octets = Buffer.byteLength(character)
    if (octets > room) {
      parts.push(part)
      part = ''
      room = 74
    }
    part += character
    room -= octets
  }
  parts.push(part)
  return parts.join('\r\n ')
}

/** Undoes any folding: one string a content line. */
export function unfold(file: string): string[] {
  return file
    .replace(/\r\n[\t ]/g, '')
    .split('\r\n')
    .filter((line) => line !== '')
}

/** A text that no reader can take for structure: line ends are \n, other control characters and lone surrogates go. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029|\u0085|\v|\f/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\n\P{Cc}]|\p{Cs}|\uFEFF/gu, '')
    .trim()
}

/** The same on one line. */
export function cleanWord(text: string): string {
  return cleanText(text).replace(/\s*\n\s*/g, ' ')
}

/** RFC 5545 §3.3.11: backslash, semicolon, comma and line end in a TEXT value. */
export function escapeText(text: string): string {
  return cleanText(text)
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\n/g, '\\n')
}

/** RFC 6868: a parameter value in quotes, with ^ and " written as ^^ and ^'. */
export function quoteParameter(text: string): string {
  return `"${cleanWord(text).replace(/\^/g, '^^').replace(/"/g, "^'")}"`
}

/** RFC 6068: `mailto:` and the address, everything but the safe characters percent-encoded. */
export function mailto(address: string): string {
  const [local = '', domain = ''] = splitAddress(cleanWord(address))
  return `mailto:${encodeURIComponent(local).replace(/%2B/g, '+')}@${encodeURIComponent(domain)}`
}

function splitAddress(address: string): [string, string] {
  const at = address.lastIndexOf('@')
  return [address.slice(0, at), address.slice(at + 1)]
}
