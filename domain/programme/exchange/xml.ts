/** What XML 1.0 (fifth edition, §2.2) allows no document to hold. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Text between tags. */
export function xmlText(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>]/g, (letter) => entities[letter] ?? '')
}

function attribute(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"\t\n\r]/g, (letter) => entities[letter] ?? '')
}

type Attributes = Readonly<Record<string, string | number | null | undefined>>

/** One element; attributes without a value are left out, `inside` is XML already. */
export function element(name: string, attributes: Attributes, inside: string | readonly string[] = ''): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== null && entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${attribute(String(value))}"`)
    .join('')
  const content = typeof inside === 'string' ? inside : inside.join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** An element that holds nothing but text. */
export function textElement(name: string, text: string | number): string {
  return element(name, {}, xmlText(String(text)))
}
