import { type JsonLd, jsonLdText } from '@/domain/programme/schema-org'

/** Data for search engines; browsers never run it. */
export function JsonLdScript({ value }: { value: JsonLd }) {
  const content = { dangerouslySetInnerHTML: { __html: jsonLdText(value) } }
  return <script type="application/ld+json" {...content} />
}
