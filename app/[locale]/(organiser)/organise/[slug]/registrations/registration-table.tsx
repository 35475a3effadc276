import { useLocale, useTranslations } from 'next-intl'
import { Table } from '@/components/ui/table'
import { T } from '@/components/ui/translated'
import { Moment } from '@/components/ui/when'
import type { ListedRegistration } from '@/domain/registration/queries/list'
import { words } from '@/domain/shared/multilingual'
import { Link } from '@/i18n/navigation'
import { SeatDot } from '../../_parts/seat-dot'
import { StatusBadge } from '../../_parts/status-badge'

type Props = { rows: readonly ListedRegistration[]; base: string; timeZone: string }

/** People, one a line; on a phone one a card. */
export function RegistrationTable({ rows, base, timeZone }: Props) {
  const t = useTranslations('organise.registrations')
  const erased = useTranslations('organise.registration')('erased')
  const locale = useLocale()
  return (
    <Table
      caption={t('title')}
      quietCaption
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'person',
          header: t('person'),
          cell: (row) => (
            <>
              <Link href={`${base}/${row.id}`} className="inline-block py-0.5 text-link">
                {row.erased ? row.reference : `${row.givenName} ${row.familyName}`}
              </Link>
              <span className="block font-normal text-15 text-soft">{row.erased ? erased : row.email}</span>
            </>
          ),
        },
        { key: 'organisation', header: t('organisation'), cell: (row) => row.organisation || '—' },
        {
          key: 'type',
          header: t('type'),
          cell: (row) => (
            <span className="inline-flex items-start gap-2">
              <SeatDot colour={row.typeColour} name={words(row.typeName, locale)} />
              <T value={row.typeName} unmarked />
            </span>
          ),
        },
        { key: 'status', header: t('status'), cell: (row) => <StatusBadge status={row.status} /> },
        {
          key: 'created',
          header: t('registeredAt'),
          cell: (row) => (
            <span className="text-soft">
              <Moment at={row.createdAt} zone={timeZone} />
            </span>
          ),
        },
      ]}
    />
  )
}
