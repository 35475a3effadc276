import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ButtonAnchor, ButtonLink } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import type { PublicForum } from '@/domain/forum/public-forum'
import { Link } from '@/i18n/navigation'
import { env } from '@/lib/env'
import type { Receipt } from './receipt'
import type { Outcome } from './stub'

type Props = { forum: PublicForum; receipt: Receipt; outcome: Outcome; approval: boolean }

/** What was sent where, and what one does now. */
export function Next({ forum, receipt, outcome, approval }: Props) {
  const t = useTranslations('register.done')
  const steps: Record<Outcome, readonly ('calendar' | 'change' | 'approval' | 'offer')[]> = {
    confirmed: ['calendar', 'change'],
    pending: ['approval', 'change'],
    waitlisted: approval ? ['offer', 'approval', 'change'] : ['offer', 'change'],
  }
  return (
    <div className="flex flex-col gap-8">
      <section className="flex max-w-text flex-col gap-3">
        <Heading level={2} size="block">
          {t('sent.title')}
        </Heading>
        <p>
          {t.rich(`sent.${outcome}`, {
            email: receipt.email,
            b: (chunks: ReactNode) => <strong className="break-words">{chunks}</strong>,
          })}
        </p>
        <p className="text-15 text-soft">{t('sent.known')}</p>
        {!env().SMTP_URL && (
          <p>
            <ButtonAnchor href="/mailbox" variant="solid">
              {t('mailbox')}
            </ButtonAnchor>
          </p>
        )}
      </section>
      <section className="flex max-w-text flex-col gap-3">
        <Heading level={2} size="block">
          {t('next.title')}
        </Heading>
        <ol className="flex flex-col border-line border-t">
          {steps[outcome].map((step, index) => (
            <li key={step} className="grid grid-cols-[2rem_1fr] border-line border-b py-4">
              <span className="font-display text-21 text-accent font-[650]">{index + 1}</span>
              <span>{t(`next.${step}`)}</span>
            </li>
          ))}
        </ol>
        <p className="text-15 text-soft">
          {t('next.missing')}{' '}
          <Link href="/my" className="text-link">
            {t('next.again')}
          </Link>
          .
        </p>
      </section>
      <p>
        <ButtonLink href={`/forums/${forum.slug}`}>{t('programme')}</ButtonLink>
      </p>
    </div>
  )
}
