/**
 * The form in which names are compared and searched: no accents, no case, no SQL wildcard.
 * "Élodie Bœuf_100%" and "elodie boeuf100" are one.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[’ʼ]/g, "'")
    .replace(/[%_\\\0]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The form in which e-mail addresses are compared: NFKC, lower case, trimmed. */
export function emailKey(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase()
}

/** A part of an address bar: folded, hyphens between words, at most 60 characters. */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '')
}
