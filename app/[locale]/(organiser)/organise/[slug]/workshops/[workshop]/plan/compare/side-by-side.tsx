import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Heading } from '@/components/ui/heading'
import { Table } from '@/components/ui/table'
import { comparePlans } from '@/domain/workshops/assignment'
import type { PlanView } from '@/domain/workshops/queries/plan-view'
import { Link } from '@/i18n/navigation'
import { qualityLines } from '../[number]/quality-lines'
import { CompareForm } from '../compare-form'
import { WhoMoves } from './who-moves'

type Version = { number: number; view: PlanView }

type Props = {
  base: string
  locale: string
  numbers: readonly number[]
  plans: { before: Version; after: Version } | null
  names: ReadonlyMap<string, string>
  tables: ReadonlyMap<string, number>
}

/** Two plans: their figures side by side, then who moves where. */
export function SideBySide({ base, locale, numbers, plans, names, tables }: Props) {
  const t = useTranslations('plan')
  const quality = useTranslations('plan.quality')
  if (!plans) {
    return (
      <EmptyState title={t('compare.missingTitle')} action={<ButtonLink href={base}>{t('compare.back')}</ButtonLink>}>
        {t('compare.missingText')}
      </EmptyState>
    )
  }
  const { before, after } = plans
  const figures = [before, after].map(
    ({ view }) => new Map(qualityLines(view.quality).map((line) => [line.key, line.count])),
  )
  const keys = [...new Set(figures.flatMap((one) => [...one.keys()]))]
  const rows = [
    {
      key: 'encounters',
      label: t('compare.encounters'),
      values: [before, after].map(({ view }) => view.quality.figures.distinctEncounters),
    },
    ...keys.map((key) => ({ key, label: quality(key), values: figures.map((one) => one.get(key) ?? 0) })),
  ]
  const column = (index: 0 | 1, { number }: Version) => ({
    key: String(index),
    header: t('versions.plan', { number }),
    align: 'end' as const,
    cell: ({ values }: (typeof rows)[number]) => (
      <span className={values[0] === values[1] ? 'text-soft' : 'font-semibold'}>{values[index]}</span>
    ),
  })
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-col gap-4">
        <Heading level={2} size="block">
          {t('compare.title')}
        </Heading>
        <p className="max-w-text text-soft">{t('compare.lead', { first: before.number, second: after.number })}</p>
        <CompareForm
          action={`/${locale}${base}/compare`}
          numbers={numbers}
          first={before.number}
          second={after.number}
        />
      </div>
      <div className="max-w-form">
        <Table
          caption={t('compare.figures')}
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            {
              key: 'figure',
              header: t('compare.figure'),
              cell: ({ label }) => <span className="font-normal">{label}</span>,
            },
            column(0, before),
            column(1, after),
          ]}
        />
        <p className="mt-4 flex gap-6">
          {[before, after].map(({ number }) => (
            <Link
              key={number}
              href={`${base}/${number}`}
              prefetch={false}
              className="inline-flex min-h-11 items-center text-link"
            >
              {t('search.open', { number })}
            </Link>
          ))}
        </p>
      </div>
      <WhoMoves
        comparison={comparePlans(before.view.seats, after.view.seats)}
        rounds={after.view.facts.rounds}
        plans={[before.number, after.number]}
        names={names}
        tables={tables}
      />
    </div>
  )
}
