import { useTranslations } from 'next-intl'
import { T } from '@/components/ui/translated'
import { Day, TimeRange } from '@/components/ui/when'
import type { workshopsOf } from '@/domain/workshops/queries/workshop'
import { Link } from '@/i18n/navigation'
import { ActButton } from '../../_form/act-button'
import { WorkshopState } from './_parts/workshop-state'
import { furnish } from './actions'

type Listed = Awaited<ReturnType<typeof workshopsOf>>[number]

type Props = { workshops: readonly Listed[]; slug: string; timeZone: string; mayEdit: boolean }

const minute = 60_000

/** The workshops in the order of the day; one that is not furnished yet offers to be. */
export function WorkshopList({ workshops, slug, timeZone, mayEdit }: Props) {
  const t = useTranslations('setup.list')
  const formats = useTranslations('workshops.format')
  return (
    <ol className="border-line border-t">
      {workshops.map(({ id, title, startsAt, minutes, workshop }) => (
        <li
          key={id}
          className="grid items-center gap-x-8 gap-y-3 border-line border-b py-5 md:grid-cols-[minmax(0,1fr)_auto]"
        >
          <div className="flex min-w-0 flex-col gap-1">
            <p className="text-15 text-soft">
              {startsAt ? (
                <>
                  <Day at={startsAt} zone={timeZone} />
                  {', '}
                  <TimeRange
                    from={startsAt}
                    to={new Date(startsAt.getTime() + (minutes ?? 0) * minute)}
                    zone={timeZone}
                  />
                </>
              ) : (
                t('noTime')
              )}
            </p>
            <p className="font-display text-24 font-[650] leading-tight tracking-[-0.015em]">
              {workshop ? (
                <Link href={`/organise/${slug}/workshops/${workshop.id}`} className="text-link">
                  <T value={title} />
                </Link>
              ) : (
                <T value={title} />
              )}
            </p>
            <p className="text-15 text-soft">
              {workshop
                ? [
                    formats(workshop.format),
                    t('tables', { count: workshop._count.tables }),
                    t(workshop.format === 'CARDS' ? 'steps' : 'rounds', { count: workshop._count.rounds }),
                  ].join(' · ')
                : t('notFurnished')}
            </p>
          </div>
          {workshop ? (
            <WorkshopState workshop={workshop} plans={workshop._count.plans} />
          ) : (
            mayEdit && (
              <ActButton action={furnish} hidden={{ forum: slug, session: id }}>
                {t('furnish')}
              </ActButton>
            )
          )}
        </li>
      ))}
    </ol>
  )
}
