import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/page'
import { Badge } from '@/components/ui/badge'
import { Curve } from '@/components/ui/curve'
import { Pagination } from '@/components/ui/pagination'
import { type Column, Table } from '@/components/ui/table'

type Row = { name: string; from: string; number: number; confirmed: boolean }

const rows: Row[] = [
  { name: 'Amina Vercruysse', from: 'Kortrijk', number: 12, confirmed: true },
  { name: 'Łukasz Dąbrowski', from: 'Lille', number: 7, confirmed: false },
  { name: 'Élodie Bœuf', from: 'Angers', number: 104, confirmed: true },
]
const points = [0, 4, 9, 26, 61, 70, 74, 103, 140, 151, 190, 240].map((value, index) => ({
  at: new Date(Date.UTC(2026, 7, 1 + index * 3)).toISOString(),
  value,
}))

export function Figures({ light }: { light: string }) {
  const t = useTranslations('styleguide.figures')
  const columns: Column<Row>[] = [
    { key: 'name', header: t('name'), cell: (row) => row.name, sort: { href: '/styleguide', state: 'ascending' } },
    { key: 'from', header: t('from'), cell: (row) => row.from, sort: { href: '/styleguide', state: 'none' } },
    { key: 'state', header: t('state'), cell: (row) => <State row={row} /> },
    { key: 'number', header: t('table'), align: 'end', cell: (row) => row.number },
  ]
  return (
    <Section title={t('title')} aside={t('aside')}>
      <Curve title={t('curve')} points={points} zone="Europe/Paris" limit={{ value: 320, label: t('limit') }} />
      <div className="mt-10">
        <Table caption={t('caption')} columns={columns} rows={rows} rowKey={(row) => row.name} />
        <Pagination previous="/styleguide" next="/styleguide" from={51} to={100} total={10000} label={light} />
      </div>
    </Section>
  )
}

function State({ row }: { row: Row }) {
  const t = useTranslations('styleguide.states')
  return row.confirmed ? (
    <Badge tone="ok" shape="tick">
      {t('confirmed')}
    </Badge>
  ) : (
    <Badge tone="warn" shape="half">
      {t('pending')}
    </Badge>
  )
}
