import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Heading } from '@/components/ui/heading'
import { Moment } from '@/components/ui/when'
import { Link } from '@/i18n/navigation'
import { interfaceTimeZone } from '@/i18n/request'
import type { KeptMessage } from '@/lib/mailer/mailbox'

type Props = { message: KeptMessage; plain: boolean; to?: string }

const view =
  'inline-flex min-h-11 items-center rounded-pill px-4 font-semibold text-15 hover:bg-wash aria-[current]:bg-ink aria-[current]:text-paper'

/** One message: its head, either of its two parts, its attachments. */
export function MessageView({ message, plain, to }: Props) {
  const t = useTranslations('mailbox')
  const here = { message: message.id, ...(to ? { to } : {}) }
  const replyTo = message.headers['Reply-To']
  return (
    <article className="min-w-0">
      <Link
        href={{ pathname: '/mailbox', query: to ? { to } : {} }}
        className="mb-4 inline-flex min-h-11 items-center text-accent underline underline-offset-4"
      >
        {t('all')}
      </Link>
      <Heading level={1} size="section">
        {message.subject}
      </Heading>
      <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-15">
        <Fact label={t('to')}>{message.headers.To ?? message.to}</Fact>
        <Fact label={t('from')}>{message.from}</Fact>
        {replyTo && <Fact label={t('replyTo')}>{replyTo}</Fact>}
        <Fact label={t('sent')}>
          <Moment at={message.createdAt} zone={interfaceTimeZone} />
        </Fact>
      </dl>
      <Attachments message={message} />
      <nav aria-label={t('view')} className="mt-6 mb-4 flex flex-wrap gap-1">
        <Link href={{ pathname: '/mailbox', query: here }} aria-current={plain ? undefined : 'true'} className={view}>
          {t('formatted')}
        </Link>
        <Link
          href={{ pathname: '/mailbox', query: { ...here, view: 'text' } }}
          aria-current={plain ? 'true' : undefined}
          className={view}
        >
          {t('plain')}
        </Link>
      </nav>
      {plain ? (
        <pre className="whitespace-pre-wrap break-words rounded-14 border border-line bg-sheet p-4 font-sans text-15 sm:p-6">
          {message.text}
        </pre>
      ) : (
        <iframe
          src={`/api/mailbox/${message.id}/html`}
          title={t('frame', { subject: message.subject })}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          className="h-[80vh] min-h-128 w-full rounded-14 border border-line"
        />
      )}
    </article>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-soft">{label}</dt>
      <dd className="min-w-0 [overflow-wrap:anywhere]">{children}</dd>
    </>
  )
}

function Attachments({ message }: { message: KeptMessage }) {
  const t = useTranslations('mailbox')
  if (message.attachments.length === 0) return null
  return (
    <section aria-labelledby="attachments" className="mt-4">
      <h2 id="attachments" className="text-15 text-soft">
        {t('attachments')}
      </h2>
      <ul className="flex flex-wrap gap-x-6">
        {message.attachments.map(({ filename, content }, index) => (
          <li key={filename}>
            <a
              href={`/api/mailbox/${message.id}/attachments/${index}`}
              download={filename}
              className="inline-flex min-h-11 items-center gap-2 text-accent underline underline-offset-4"
            >
              {filename}
              <span className="text-13 text-soft">
                {t('size', { size: Math.ceil((content.length * 0.75) / 1000) })}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
