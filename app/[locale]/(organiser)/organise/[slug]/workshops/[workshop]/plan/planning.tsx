import { getLocale, getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { OrganisedForum } from '@/domain/shared/scope'
import { namesOf } from '@/domain/workshops/queries/names'
import type { planningNow } from '@/domain/workshops/queries/planning'
import type { PlanVersion } from '@/domain/workshops/queries/plans'
import type { WorkshopSetup } from '@/domain/workshops/queries/workshop'
import type { SearchFrame } from '@/domain/workshops/search-frame'
import { Block } from '../../../../_parts/block'
import { Before } from './before'
import { Cannot } from './cannot'
import { careOf } from './care'
import { CareForm } from './care-form'
import { CompareForm } from './compare-form'
import { LivePlans } from './live-plans'
import { SearchPanel } from './search-panel'
import { Versions } from './versions'

type Props = {
  scope: OrganisedForum
  slug: string
  workshop: WorkshopSetup
  now: NonNullable<Awaited<ReturnType<typeof planningNow>>>
  versions: readonly PlanVersion[]
  zone: string
  search: SearchFrame
}

/** Before, what matters, the search, and every version there is. */
export async function Planning({ scope, slug, workshop, now: { before, refusal }, versions, zone, search }: Props) {
  const [t, locale] = await Promise.all([getTranslations('plan'), getLocale()])
  const base = `/organise/${slug}/workshops/${workshop.id}`
  const hidden = { forum: slug, workshop: workshop.id }
  const said = search.state === 'refused' ? search.refusal : refusal
  const names = said ? new Map((await namesOf(scope, said.people)).map(({ id, name }) => [id, name])) : new Map()
  const numbers = new Map(workshop.tables.map(({ tableId, number }) => [tableId, number]))
  const open = workshop.tables.filter(({ closed }) => !closed)
  const [newest] = versions
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[17rem_minmax(0,1fr)]">
      <LivePlans events={`/${locale}${base}/events`} />
      <div className="flex flex-col gap-8">
        <Before before={before} />
        {!refusal && before.people > 0 && (
          <CareForm
            key={versions.length}
            hidden={hidden}
            care={careOf(workshop.weights)}
            plans={versions.length}
            busy={search.state === 'running'}
          />
        )}
      </div>
      <div className="flex min-w-0 flex-col gap-8">
        {before.people === 0 ? (
          <EmptyState title={t('cannot.nobodyTitle')}>{t('cannot.nobodyText')}</EmptyState>
        ) : (
          said && <Cannot refusal={said} base={base} names={names} numbers={numbers} />
        )}
        {!said && (
          <SearchPanel
            url={`/${locale}${base}/plan/search.json`}
            first={search}
            hidden={hidden}
            base={`${base}/plan`}
            tables={open.map(({ number, maxSeats, theme }) => ({ number, maxSeats, theme: theme?.position ?? null }))}
          />
        )}
        <Block
          id="versions"
          title={t('versions.title')}
          aside={
            newest && (
              <ButtonLink href={`${base}/plan/what-if?plan=${newest.number}`} variant="quiet">
                {t('whatIf.link')}
              </ButtonLink>
            )
          }
        >
          <div className="flex flex-col gap-6">
            <Versions versions={versions} base={`${base}/plan`} zone={zone} hidden={hidden} />
            <CompareForm action={`/${locale}${base}/plan/compare`} numbers={versions.map(({ number }) => number)} />
          </div>
        </Block>
      </div>
    </div>
  )
}
