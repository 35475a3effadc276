// The three catalogues say the same things: same files, same keys, same ICU arguments.
import { readdirSync, readFileSync } from 'node:fs'
import { at } from './project.mjs'

const locales = ['fr', 'nl', 'en']
const faults = []

/** Flattens a catalogue to { 'a.b': text }. */
function flat(value, path = '', out = {}) {
  if (typeof value === 'string') out[path] = value
  else for (const [key, inner] of Object.entries(value)) flat(inner, path ? `${path}.${key}` : key, out)
  return out
}

/** Names and kinds of the ICU arguments and tags of a message, sorted: "count name when:date <b>". */
function icuArguments(text) {
  const found = new Set()
  let depth = 0
  // an argument opens at even depth; sub-messages of plural and select open at odd depth
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "'" && (text[i + 1] === '{' || text[i + 1] === '<')) {
      i = text.indexOf("'", i + 1)
      if (i < 0) break
    } else if (text[i] === '{') {
      if (depth % 2 === 0) {
        const [, name, kind] = /^\{\s*(\w+)\s*(?:,\s*(\w+))?/.exec(text.slice(i)) ?? []
        // one language may need a plural or a digit group where another does not
        const plain = !kind || ['plural', 'selectordinal', 'number'].includes(kind)
        if (name) found.add(plain ? name : `${name}:${kind}`)
      }
      depth++
    } else if (text[i] === '}') depth--
    else if (text[i] === '<') {
      const [, tag] = /^<(\w+)>/.exec(text.slice(i)) ?? []
      if (tag) found.add(`<${tag}>`)
    }
  }
  if (depth !== 0) found.add('unbalanced braces')
  return [...found].sort().join(' ')
}

const catalogues = Object.fromEntries(
  locales.map((locale) => [
    locale,
    Object.fromEntries(
      readdirSync(at('messages', locale))
        .sort()
        .map((file) => [file, flat(JSON.parse(readFileSync(at('messages', locale, file), 'utf8')))]),
    ),
  ]),
)

let count = 0
const files = new Set(locales.flatMap((locale) => Object.keys(catalogues[locale])))
for (const file of files) {
  const keys = new Set(locales.flatMap((locale) => Object.keys(catalogues[locale][file] ?? {})))
  for (const key of keys) {
    count++
    const texts = locales.map((locale) => catalogues[locale][file]?.[key])
    locales.forEach((locale, i) => {
      if (texts[i] === undefined) faults.push(`${locale}/${file}: ${key} is missing`)
      else if (texts[i].trim() === '') faults.push(`${locale}/${file}: ${key} is empty`)
    })
    const shapes = new Set(texts.filter((text) => text !== undefined).map(icuArguments))
    if (shapes.size > 1)
      faults.push(`${file}: ${key} has other arguments in another language: ${[...shapes].join(' | ')}`)
  }
}

for (const fault of faults) console.error(fault)
console.log(`${count} messages in ${locales.length} languages, ${faults.length} faults`)
process.exit(faults.length === 0 ? 0 : 1)
