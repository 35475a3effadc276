import { useTranslations } from 'next-intl'
import { Badge, type BadgeShape, type BadgeTone } from '@/components/ui/badge'
import { Table } from '@/components/ui/table'
import { Moment } from '@/components/ui/when'
import type { OutboxMail } from '@/domain/registration/queries/outbox'
import { Link } from '@/i18n/navigation'

type Props = { mails: readonly OutboxMail[]; slug: string; timeZone: string }

const looks: Record<OutboxMail['status'], [BadgeTone, BadgeShape]> = {
  READY: ['neutral', 'clock'],
  RUNNING: ['accent', 'half'],
  DONE: ['ok', 'tick'],
  DEAD: ['live', 'cross'],
  WITHHELD: ['neutral', 'dash'],
}

/** What went out lately, about whom. */
export function LatestMails({ mails, slug, timeZone }: Props) {
  const t = useTranslations('organise.mails')
  return (
    <Table
      caption={t('latest')}
      quietCaption
      rows={mails}
      rowKey={({ jobId }) => jobId}
      columns={[
        { key: 'what', header: t('what'), cell: ({ template }) => t(`template.${template ?? 'other'}`) },
        {
          key: 'to',
          header: t('to'),
          cell: ({ registration }) =>
            registration ? (
              <Link href={`/organise/${slug}/registrations/${registration.id}`} className="text-link">
                {registration.name || '—'}
              </Link>
            ) : (
              <span className="text-soft">{t('recipientGone')}</span>
            ),
        },
        {
          key: 'state',
          header: t('state'),
          cell: ({ status }) => (
            <Badge tone={looks[status][0]} shape={looks[status][1]}>
              {t(status)}
            </Badge>
          ),
        },
        {
          key: 'when',
          header: t('when'),
          cell: ({ createdAt, finishedAt }) => (
            <span className="text-soft">
              <Moment at={finishedAt ?? createdAt} zone={timeZone} />
            </span>
          ),
        },
      ]}
    />
  )
}
