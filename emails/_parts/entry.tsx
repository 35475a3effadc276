import { Heading } from '@react-email/heading'
import { Link } from '@react-email/link'
import { Section } from '@react-email/section'
import { Text } from '@react-email/text'
import { light } from './colours'
import type { EntryBlock } from './letter'
import { body, display, small } from './type'

/** One thing of a list, under a hairline. */
export function Entry({ entry }: { entry: EntryBlock }) {
  const { label, title, href, lines } = entry
  return (
    <Section className="line" style={{ borderTop: `1px solid ${light.line}`, padding: '12px 0 16px' }}>
      <Text className="soft" style={{ ...small, fontWeight: 700, margin: 0 }}>
        {label}
      </Text>
      <Heading as="h2" className="ink" style={{ ...display, fontSize: 21, lineHeight: '28px', margin: '2px 0 4px' }}>
        {href ? (
          <Link href={href} className="ink" style={{ color: light.ink, textDecoration: 'underline' }}>
            {title}
          </Link>
        ) : (
          title
        )}
      </Heading>
      {lines.map((line) => (
        <Text key={line} className="ink" style={{ ...body, margin: 0 }}>
          {line}
        </Text>
      ))}
    </Section>
  )
}
