import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { type Column, Table } from '@/components/ui/table'
import type { CardTableView } from '@/domain/workshops/queries/cards'

/** How far each table is, in numbers: nobody reads a hand. */
export function TableCounts({ tables, most }: { tables: readonly CardTableView[]; most: number }) {
  const t = useTranslations('cards.counts')
  if (tables.length === 0) return <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
  const columns: Column<CardTableView>[] = [
    { key: 'table', header: t('table'), cell: ({ number }) => <strong>{t('number', { number })}</strong> },
    { key: 'written', header: t('written'), align: 'end', cell: ({ written }) => written },
    { key: 'hands', header: t('inHands'), align: 'end', cell: ({ inHands }) => inHands },
    { key: 'deals', header: t('deals'), align: 'end', cell: ({ deals }) => deals },
    { key: 'chosen', header: t('chosen'), align: 'end', cell: ({ choice }) => t('of', { count: choice.length, most }) },
    {
      key: 'shared',
      header: t('shared'),
      cell: ({ shared }) =>
        shared ? (
          <Badge tone="ok" shape="tick">
            {t('yes')}
          </Badge>
        ) : (
          <span className="text-soft">{t('no')}</span>
        ),
    },
  ]
  return <Table caption={t('caption')} columns={columns} rows={tables} rowKey={({ tableId }) => tableId} />
}
