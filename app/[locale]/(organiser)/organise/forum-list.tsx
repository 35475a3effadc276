import { useTranslations } from 'next-intl'
import { T } from '@/components/ui/translated'
import { Days } from '@/components/ui/when'
import { isCancelled, phaseOf } from '@/domain/forum/phase'
import type { OrganisedForumRow } from '@/domain/forum/queries/organiser'
import type { SeatsOfForum } from '@/domain/registration/queries/mine'
import { Link } from '@/i18n/navigation'
import { Block } from './_parts/block'
import { PhaseBadge } from './_parts/phase-badge'

type Props = {
  id: string
  title: string
  forums: readonly OrganisedForumRow[]
  seats: ReadonlyMap<string, SeatsOfForum>
  at: Date
}

/** Forums as lines: name, day and town, phase, seats. */
export function ForumList({ id, title, forums, seats, at }: Props) {
  const t = useTranslations('organise')
  if (forums.length === 0) return null
  return (
    <Block id={id} title={title}>
      <ul className="-mt-4">
        {forums.map((forum) => {
          const held = seats.get(forum.id)
          return (
            <li
              key={forum.id}
              className="relative grid gap-x-6 gap-y-1 border-line border-b py-4 hover:bg-wash last:border-b-0 md:grid-cols-[minmax(0,1fr)_15rem_12rem] md:items-center"
            >
              <div className="min-w-0">
                <Link
                  href={`/organise/${forum.slug}`}
                  className="font-display text-24 font-[650] leading-tight tracking-[-0.015em] after:absolute after:inset-0"
                >
                  <T value={forum.name} />
                </Link>
                <p className="text-15 text-soft">
                  {forum.city}, <Days from={forum.startsAt} to={forum.endsAt} zone={forum.timeZone} />
                  {forum.role && ` · ${t(`roles.${forum.role}`)}`}
                </p>
              </div>
              <p className="text-15">
                {held ? t('forums.seats', held) : <span className="text-soft">{t('forums.noSeats')}</span>}
              </p>
              <p className="md:text-end">
                <PhaseBadge phase={phaseOf(forum, at)} cancelled={isCancelled(forum, at)} />
              </p>
            </li>
          )
        })}
      </ul>
    </Block>
  )
}
