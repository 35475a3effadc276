import { useTranslations } from 'next-intl'
import { Heading } from '@/components/ui/heading'
import { Table } from '@/components/ui/table'
import type { PlanComparison } from '@/domain/workshops/assignment'

type Props = {
  comparison: PlanComparison
  rounds: number
  plans: readonly [number, number]
  names: ReadonlyMap<string, string>
  tables: ReadonlyMap<string, number>
}

/** Everybody with another table, round by round. */
export function WhoMoves({ comparison: { changes, moved, added, removed }, rounds, plans, names, tables }: Props) {
  const t = useTranslations('plan')
  const people = [...new Set(changes.map(({ registrationId }) => registrationId))]
    .map((id) => ({ id, name: names.get(id) ?? '–' }))
    .sort((a, b) => a.name.localeCompare(b.name))
  const said = (id: string | null) => (id ? t('compare.same', { number: tables.get(id) ?? 0 }) : t('compare.none'))
  return (
    <section className="flex flex-col gap-3">
      <Heading level={2} size="block">
        {t('compare.moved', { count: moved.length })}
      </Heading>
      {added.length > 0 && <p>{t('compare.added', { count: added.length, plan: plans[1] })}</p>}
      {removed.length > 0 && <p>{t('compare.added', { count: removed.length, plan: plans[0] })}</p>}
      {people.length > 0 && (
        <Table
          caption={t('compare.title')}
          quietCaption
          rows={people}
          rowKey={({ id }) => id}
          columns={[
            { key: 'person', header: t('compare.person'), cell: ({ name }) => name },
            ...Array.from({ length: rounds }, (_, index) => ({
              key: String(index),
              header: t('room.round', { number: index + 1 }),
              cell: ({ id }: { id: string }) => {
                const change = changes.find((one) => one.registrationId === id && one.round === index + 1)
                if (!change) return <span className="text-soft">{t('compare.unchanged')}</span>
                return t('compare.change', { from: said(change.from), to: said(change.to) })
              },
            })),
          ]}
        />
      )}
    </section>
  )
}
