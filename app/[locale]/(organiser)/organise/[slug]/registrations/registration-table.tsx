'use client'

import { useLocale } from 'next-intl'
import { Table } from '@/components/ui/table'
import { T } from '@/components/ui/translated'
import { Moment } from '@/components/ui/when'
import type { ListedRegistration } from '@/domain/registration/queries/list'
import type { RegistrationStatus } from '@/domain/registration/seats'
import { words } from '@/domain/shared/multilingual'
import { Link } from '@/i18n/navigation'
import { SeatDot } from '../../_parts/seat-dot'
import { StatusMark } from '../../_parts/status-badge'

export type TableWords = Record<
  'title' | 'person' | 'organisation' | 'type' | 'status' | 'registeredAt' | 'erased',
  string
> & {
  statuses: Record<RegistrationStatus, string>
}

type Props = { rows: readonly ListedRegistration[]; base: string; timeZone: string; say: TableWords }

/**
 * People, one a line; on a phone one a card. Drawn from the rows alone, on both sides: fifty drawn lines would be sent
 * a second time with the page.
 */
export function RegistrationTable({ rows, base, timeZone, say }: Props) {
  const locale = useLocale()
  return (
    <Table
      caption={say.title}
      quietCaption
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'person',
          header: say.person,
          cell: (row) => (
            <>
              <Link href={`${base}/${row.id}`} prefetch={false} className="inline-block py-0.5 text-link">
                {row.erased ? row.reference : `${row.givenName} ${row.familyName}`}
              </Link>
              <span className="block font-normal text-15 text-soft">{row.erased ? say.erased : row.email}</span>
            </>
          ),
        },
        { key: 'organisation', header: say.organisation, cell: (row) => row.organisation || '—' },
        {
          key: 'type',
          header: say.type,
          cell: (row) => (
            <span className="inline-flex items-start gap-2">
              <SeatDot colour={row.typeColour} name={words(row.typeName, locale)} />
              <T value={row.typeName} unmarked />
            </span>
          ),
        },
        {
          key: 'status',
          header: say.status,
          cell: (row) => <StatusMark status={row.status} word={say.statuses[row.status]} />,
        },
        {
          key: 'created',
          header: say.registeredAt,
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
