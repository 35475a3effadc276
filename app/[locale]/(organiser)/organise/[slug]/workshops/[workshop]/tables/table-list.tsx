import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { type Column, Table } from '@/components/ui/table'
import { ThemeName } from '@/components/ui/theme-mark'
import { T } from '@/components/ui/translated'
import type { WorkshopSetup } from '@/domain/workshops/queries/workshop'
import { Link } from '@/i18n/navigation'
import { Block } from '../../../../_parts/block'
import { TableMark } from './table-mark'

type Props = { slug: string; workshop: WorkshopSetup; mayEdit: boolean }

type Row = WorkshopSetup['tables'][number]

/** Every table: what is asked there, how many sit, who keeps it. */
export function TableList({ slug, workshop, mayEdit }: Props) {
  const t = useTranslations('setup.tables')
  const roles = useTranslations('workshops.role')
  const languages = useTranslations('ui.language')
  const base = `/organise/${slug}/workshops/${workshop.id}/tables`
  const columns: readonly Column<Row>[] = [
    {
      key: 'table',
      header: t('column.table'),
      cell: (table) => (
        <span className="flex items-center gap-3">
          <TableMark table={table} size={40} />
          <span className="min-w-0">
            {mayEdit ? (
              <Link
                href={`${base}/${table.tableId}`}
                className="inline-flex min-h-8 items-center whitespace-nowrap text-link"
              >
                {t('table', { number: table.number })}
              </Link>
            ) : (
              t('table', { number: table.number })
            )}
            {Object.keys(table.label).length > 0 && (
              <span className="block font-normal text-soft">
                <T value={table.label} />
              </span>
            )}
          </span>
        </span>
      ),
    },
    {
      key: 'question',
      header: t('column.question'),
      cell: (table) => (
        <span className="flex flex-col gap-0.5">
          {table.theme && (
            <span className="font-semibold">
              <ThemeName position={table.theme.position}>
                <T value={table.theme.name} />
              </ThemeName>
            </span>
          )}
          <span className="text-soft">
            <T value={table.question} otherwise={t('noQuestion')} />
          </span>
        </span>
      ),
    },
    {
      key: 'seats',
      header: t('column.seats'),
      cell: (table) => (
        <span className="whitespace-nowrap">{t('minMax', { min: table.minSeats, max: table.maxSeats })}</span>
      ),
    },
    {
      key: 'place',
      header: t('column.place'),
      cell: (table) => (
        <span className="flex flex-col items-start gap-1">
          <T value={table.room} otherwise={t('noRoom')} />
          {!table.accessible && <span className="text-soft">{t('notAccessible')}</span>}
          {table.language && <span className="text-soft">{languages(table.language as 'fr')}</span>}
          {table.closed && (
            <Badge tone="live" shape="cross">
              {t('closed')}
            </Badge>
          )}
        </span>
      ),
    },
    {
      key: 'roles',
      header: t('column.roles'),
      cell: (table) =>
        table.roles.length === 0 ? (
          <span className="text-soft">{t('noRoles')}</span>
        ) : (
          <ul>
            {table.roles.map(({ kind, name }) => (
              <li key={kind}>
                {name} <span className="text-soft">({roles(kind)})</span>
              </li>
            ))}
          </ul>
        ),
    },
  ]
  return (
    <Block id="tables" title={t('listTitle', { count: workshop.tables.length })}>
      <Table
        caption={t('title')}
        quietCaption
        columns={columns}
        rows={workshop.tables}
        rowKey={({ tableId }) => tableId}
      />
    </Block>
  )
}
