import { getLocale, getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'
import type { OrganisedForum } from '@/domain/shared/scope'
import type { Board } from '@/domain/workshops/queries/boards'
import type { PlanView } from '@/domain/workshops/queries/plan-view'
import type { PlanVersion } from '@/domain/workshops/queries/plans'
import { Link } from '@/i18n/navigation'
import { ActButton } from '../../../../../_form/act-button'
import { LivePlans } from '../live-plans'
import { VersionBadge } from '../versions'
import { undo } from './actions'
import { addressOf, type Chosen } from './address'
import { ChosenPanel } from './chosen-panel'
import { Legend } from './legend'
import { PlanInWords } from './plan-in-words'
import { Publish } from './publish'
import { Quality } from './quality'
import { Room } from './room'
import { roomTables } from './room-tables'

type Props = {
  scope: OrganisedForum
  slug: string
  view: PlanView
  board: Board
  version: PlanVersion
  /** Mails that went out when it was told just now. */
  told: number | null
  chosen: Chosen
}

/** One plan: the room round by round, how good it is, and whoever or whatever is chosen in it. */
export async function PlanScreen({ scope, slug, view, board, version, told, chosen }: Props) {
  const [t, locale] = await Promise.all([getTranslations('plan'), getLocale()])
  const workshop = `/organise/${slug}/workshops/${board.workshopId}`
  const base = `${workshop}/plan/${version.number}`
  const hidden = { forum: slug, workshop: board.workshopId, plan: view.planId, revision: String(version.revision) }
  const tables = roomTables(view, board, chosen.round, locale)
  const rounds = Array.from({ length: view.facts.rounds }, (_, index) => index + 1)
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_18rem]">
      <LivePlans events={`/${locale}${workshop}/events`} />
      {told !== null && version.current && (
        <div className="lg:col-span-2">
          <Notice kind="ok" live title={t('publish.done', { number: version.number, mails: told })} />
        </div>
      )}
      <section aria-labelledby="room" className="min-w-0">
        <h2 id="room" className="sr-only">
          {t('room.title', { round: chosen.round })}
        </h2>
        <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
          <nav aria-label={t('room.rounds')} className="flex flex-wrap gap-1">
            {rounds.map((number) => (
              <Link
                key={number}
                href={addressOf(base, { ...chosen, round: number })}
                prefetch={false}
                scroll={false}
                aria-current={number === chosen.round ? 'page' : undefined}
                className="inline-flex min-h-11 items-center rounded-pill px-4 font-semibold text-15 hover:bg-wash aria-[current=page]:bg-ink aria-[current=page]:text-paper"
              >
                {t('room.round', { number })}
              </Link>
            ))}
          </nav>
          <p className="flex items-center gap-3 text-15 text-soft">
            {t('versions.plan', { number: version.number })}
            <VersionBadge version={version} />
          </p>
        </div>
        <Room
          key={chosen.round}
          tables={tables}
          base={base}
          priceUrl={`/${locale}${base}/price.json`}
          chosen={chosen}
          hidden={hidden}
        />
        <Legend board={board} />
        {version.moves > 0 && (
          <div className="mt-4">
            <ActButton action={undo} hidden={hidden} done={t('undo.done')}>
              {t('undo.do')}
            </ActButton>
          </div>
        )}
        <PlanInWords tables={tables} round={chosen.round} base={base} />
      </section>
      <div className="flex min-w-0 flex-col gap-8">
        <Quality quality={view.quality} />
        <ChosenPanel view={view} board={board} chosen={chosen} base={base} hidden={hidden} tables={tables} />
        <Publish
          scope={scope}
          version={version}
          workshopId={board.workshopId}
          hidden={hidden}
          base={`${workshop}/plan`}
        />
      </div>
    </div>
  )
}
