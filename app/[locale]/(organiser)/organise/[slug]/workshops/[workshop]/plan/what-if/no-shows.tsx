import { useFormatter, useTranslations } from 'next-intl'
import { Table } from '@/components/ui/table'
import type { PlanView } from '@/domain/workshops/queries/plan-view'
import { simulateNoShows } from '@/domain/workshops/seating/what-if'
import { Link } from '@/i18n/navigation'
import { Histogram } from './histogram'
import { Suggestions } from './suggestions'
import { type Outlook, outlooks } from './table-outlook'

type Props = {
  view: PlanView
  number: number
  percent: number
  numbers: ReadonlyMap<string, number>
  base: string
}

const rates = [10, 15, 20, 25, 30]
const runs = 200

/** The day played many times with people staying away: how each table fares, as pictures and as figures. */
export function NoShows({ view: { problem, assign, facts }, number, percent, numbers, base }: Props) {
  const t = useTranslations('plan.whatIf')
  const format = useFormatter()
  const rate = Math.min(30, Math.max(10, percent)) / 100
  const played = simulateNoShows(problem, assign, { rate, runs })
  const tables = outlooks(played)
  const minOf = new Map(problem.tables.map(({ id, min }) => [id, min]))
  const open = facts.tables.filter(({ closed }) => !closed).length
  const share = (value: number) => format.number(value, { style: 'percent', maximumFractionDigits: 0 })
  const tenth = (value: number) => format.number(value, { maximumFractionDigits: 1 })
  const words = ({ table, planned, least, most, below, mean }: Outlook) => {
    const said = { planned, least, most, share: below, mean: Math.round(mean * 10) / 10 }
    return t('alt', { ...said, number: numbers.get(table) ?? 0 })
  }
  return (
    <div className="flex flex-col gap-8">
      <div>
        <h2 className="mb-2 font-display text-30 font-[650]">{t('title', { rate })}</h2>
        <p className="mb-4 max-w-text text-soft">{t('lead', { runs, number })}</p>
        <nav aria-label={t('rates')} className="mb-5 flex flex-wrap gap-1">
          {rates.map((one) => (
            <Link
              key={one}
              href={`${base}/plan/what-if?plan=${number}&rate=${one}`}
              prefetch={false}
              scroll={false}
              aria-current={one === Math.round(rate * 100) ? 'page' : undefined}
              className="inline-flex min-h-11 items-center rounded-pill px-4 font-semibold text-15 hover:bg-wash aria-[current=page]:bg-ink aria-[current=page]:text-paper"
            >
              {t('rate', { rate: one / 100 })}
            </Link>
          ))}
        </nav>
        <p className="max-w-text text-21">
          {t('allKept', { share: played.allKept })}{' '}
          {t('meanBelow', { count: Math.round(played.meanBelow * 10) / 10, rounds: problem.rounds })}
        </p>
      </div>
      <section aria-labelledby="outlook">
        <h2 id="outlook" className="font-display text-24 font-[650]">
          {t('pictureTitle')}
        </h2>
        <p className="mb-4 max-w-text text-15 text-soft">{t('legend')}</p>
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(7.5rem,1fr))] gap-x-5 gap-y-5">
          {tables.map((one) => (
            <li key={one.table}>
              <p className="font-semibold text-15">{t('table', { number: numbers.get(one.table) ?? 0 })}</p>
              <Histogram outlook={one} min={minOf.get(one.table) ?? 0} words={words(one)} />
              <p className={`text-13 ${one.below > 0.25 ? 'font-semibold text-live' : 'text-soft'}`}>
                {one.below > 0 ? t('below', { share: one.below }) : t('safe')}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <Suggestions
        people={Math.round(facts.people.length * (1 - rate))}
        wanted={Math.round(facts.people.length / Math.max(1, open))}
        rounds={problem.rounds}
        open={open}
        base={base}
      />
      <details>
        <summary className="inline-flex min-h-11 items-center font-semibold">{t('caption')}</summary>
        <Table
          caption={t('caption')}
          quietCaption
          rows={tables}
          rowKey={({ table }) => table}
          columns={[
            { key: 'table', header: t('col.table'), cell: ({ table }) => numbers.get(table) },
            { key: 'planned', header: t('col.planned'), align: 'end', cell: ({ planned }) => planned },
            { key: 'mean', header: t('col.mean'), align: 'end', cell: ({ mean }) => tenth(mean) },
            {
              key: 'range',
              header: t('col.range'),
              align: 'end',
              cell: ({ least, most }) => t('range', { least, most }),
            },
            { key: 'below', header: t('col.below'), align: 'end', cell: ({ below }) => share(below) },
          ]}
        />
      </details>
    </div>
  )
}
