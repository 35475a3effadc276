import { Body } from '@react-email/body'
import { Button } from '@react-email/button'
import { Container } from '@react-email/container'
import { Head } from '@react-email/head'
import { Heading } from '@react-email/heading'
import { Html } from '@react-email/html'
import { Link } from '@react-email/link'
import { Preview } from '@react-email/preview'
import { Section } from '@react-email/section'
import { Text } from '@react-email/text'
import type { Locale } from 'next-intl'
import { darkRules, light } from './colours'
import { Entry } from './entry'
import type { Block, Letter, MailTranslator } from './letter'
import { TicketCard } from './ticket-card'
import { body, display, small } from './type'
import { Wordmark } from './wordmark'

type Props = { letter: Letter; locale: Locale; t: MailTranslator; privacyUrl: string }

/** The HTML part: one column of at most 600 px, one button, nothing loaded from anywhere. */
export function LetterPage({ letter, locale, t, privacyUrl }: Props) {
  return (
    <Html lang={locale}>
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{letter.subject}</title>
        <style>{darkRules}</style>
      </Head>
      <Body className="paper" style={{ background: light.paper, margin: 0, padding: 0 }}>
        <Preview>{letter.preview}</Preview>
        <Container className="paper" style={{ maxWidth: 600, margin: '0 auto', padding: '32px 16px 48px' }}>
          <Wordmark />
          <Heading as="h1" className="ink" style={{ ...display, fontSize: 30, lineHeight: '36px', marginBottom: 16 }}>
            {letter.heading}
          </Heading>
          {letter.blocks.map((block) => (
            <LetterBlock key={JSON.stringify(block)} block={block} t={t} />
          ))}
          <Section className="line" style={{ borderTop: `1px solid ${light.line}`, marginTop: 32, paddingTop: 20 }}>
            {letter.contact && <Contact email={letter.contact} t={t} />}
            <Text className="soft" style={small}>
              {letter.why}
            </Text>
            <Link href={privacyUrl} className="accent" style={{ ...small, color: light.accent }}>
              {t('common.privacy')}
            </Link>
          </Section>
        </Container>
      </Body>
    </Html>
  )
}

function LetterBlock({ block, t }: { block: Block; t: MailTranslator }) {
  switch (block.kind) {
    case 'text':
      return <Paragraph words={block.text} />
    case 'soft':
      return (
        <Text className="soft" style={small}>
          {block.text}
        </Text>
      )
    case 'aside':
      return (
        <Section style={{ margin: '16px 0' }}>
          <Heading as="h2" className="ink" style={{ ...display, fontSize: 21, lineHeight: '28px', marginBottom: 8 }}>
            {block.title}
          </Heading>
          {block.text.split(/\n{2,}/).map((words) => (
            <Paragraph key={words} words={words} />
          ))}
        </Section>
      )
    case 'button':
      return (
        <Button href={block.href} className="button" style={button}>
          {block.label}
        </Button>
      )
    case 'code':
      return (
        <Section style={{ margin: '16px 0' }}>
          <Paragraph words={block.label} />
          <Text className="sheet ink" style={code}>
            {block.code}
          </Text>
        </Section>
      )
    case 'entry':
      return <Entry entry={block} />
    case 'ticket':
    case 'stop':
      return <TicketCard ticket={block.ticket} t={t} />
  }
}

function Paragraph({ words }: { words: string }) {
  return (
    <Text className="ink" style={{ ...body, whiteSpace: 'pre-line' }}>
      {words}
    </Text>
  )
}

function Contact({ email, t }: { email: string; t: MailTranslator }) {
  const [before, after] = t('common.question', { email: '\n' }).split('\n')
  return (
    <Text className="soft" style={small}>
      {before}
      <Link href={`mailto:${email}`} className="accent" style={{ color: light.accent }}>
        {email}
      </Link>
      {after}
    </Text>
  )
}

const button = {
  ...body,
  display: 'block',
  background: light.ink,
  color: light.sheet,
  fontWeight: 700,
  textAlign: 'center',
  borderRadius: 28,
  padding: '14px 24px',
  margin: '8px 0 16px',
} as const

const code = {
  ...display,
  background: light.sheet,
  border: `1px solid ${light.line}`,
  borderRadius: 14,
  padding: '16px 20px',
  fontSize: 30,
  lineHeight: '36px',
  letterSpacing: '0.2em',
  textAlign: 'center',
} as const
