import { useTranslations } from 'next-intl'
import { PageHead, Section } from '@/components/layout/page'
import { MaterialList } from '@/components/programme/material-list'
import { Pitches } from '@/components/programme/pitches'
import { Questions } from '@/components/programme/questions'
import { ButtonAnchor } from '@/components/ui/button'
import { Markdown } from '@/components/ui/markdown'
import { Notice } from '@/components/ui/notice'
import { T } from '@/components/ui/translated'
import { TimeRange } from '@/components/ui/when'
import type { PublicForum } from '@/domain/forum/public-forum'
import type { PublicMaterial } from '@/domain/programme/material'
import { atTheSameTime } from '@/domain/programme/parallel'
import type { PublicSession } from '@/domain/programme/public-programme'
import type { PublicWorkshop } from '@/domain/workshops/public-workshop'
import { Link } from '@/i18n/navigation'
import { StarsPart } from '../../../_programme/live-part'
import { StarPill } from '../../../_programme/session-entry'
import { SessionHats } from './session-hats'
import { SessionPlace } from './session-place'
import { SignUpPart } from './sign-up-part'
import { WorkshopAhead } from './workshop-ahead'
import { WorkshopTopics } from './workshop-topics'

type Props = {
  forum: PublicForum
  session: PublicSession
  sessions: readonly PublicSession[]
  materials: readonly PublicMaterial[]
  /** How it is furnished, when it is a workshop. */
  workshop: PublicWorkshop | null
  at: Date
}

/** One session in full: when, where, what about, with whom, and what runs at the same time. */
export function SessionView({ forum, session, sessions, materials, workshop, at }: Props) {
  const t = useTranslations('public')
  const topics = workshop?.topics ?? []
  const meanwhile = atTheSameTime(sessions, session)
  const ahead = new Date(session.endsAt ?? session.startsAt) > at
  const actions = !session.cancelled && (
    <>
      <StarPill id={session.id} />
      {ahead && <ButtonAnchor href={`${session.slug}/session.ics`}>{t('session.calendar')}</ButtonAnchor>}
    </>
  )
  return (
    <>
      <PageHead
        over={
          <Link href={`/forums/${forum.slug}`} className="underline decoration-edge underline-offset-4 hover:text-ink">
            <T value={forum.name} unmarked />
          </Link>
        }
        title={
          <span id={`t-${session.id}`}>
            <T value={session.title} />
          </span>
        }
        lead={Object.keys(session.summary).length > 0 ? <T value={session.summary} /> : undefined}
        actions={actions}
      />
      <StarsPart forumSlug={forum.slug} />
      {session.cancelled && (
        <div className="mb-8">
          <Notice kind="danger" title={t('sessionCancelled')} />
        </div>
      )}
      <SessionPlace forum={forum} session={session} />
      {session.signUp && !session.cancelled && new Date(session.startsAt) > at && (
        <SignUpPart forumSlug={forum.slug} session={session} />
      )}
      {Object.keys(session.description).length > 0 && (
        <Section id="about" title={t('about.title')}>
          <Markdown value={session.description} under={2} />
        </Section>
      )}
      {workshop && !session.cancelled && <WorkshopAhead workshop={workshop} zone={forum.timeZone} />}
      {(topics.length > 0 || session.questions.length > 0) && (
        <Section id="questions" title={t('session.questions')}>
          {topics.length > 0 ? (
            <WorkshopTopics topics={topics} />
          ) : (
            <div className="max-w-text text-21">
              <Questions questions={session.questions} />
            </div>
          )}
        </Section>
      )}
      {session.pitches.length > 0 && (
        <Section id="pitches" title={t('session.pitches')}>
          <Pitches forumSlug={forum.slug} pitches={session.pitches} zone={forum.timeZone} />
        </Section>
      )}
      <SessionHats forumSlug={forum.slug} roles={session.roles} ahead={ahead} />
      {materials.length > 0 && (
        <Section id="materials" title={t('session.materials')}>
          <MaterialList materials={materials} />
        </Section>
      )}
      {meanwhile.length > 0 && (
        <Section id="meanwhile" title={t('programme.atSameTime')}>
          <ul>
            {meanwhile.map((other) => (
              <li
                key={other.id}
                className="grid gap-x-6 border-line py-4 not-first:border-t first:pt-1 sm:grid-cols-[10rem_1fr]"
              >
                <p className="text-15 text-soft">
                  <TimeRange from={other.startsAt} to={other.endsAt ?? other.startsAt} zone={forum.timeZone} />
                </p>
                <Link href={`/forums/${forum.slug}/sessions/${other.slug}`} className="font-semibold text-link">
                  <T value={other.title} />
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p>
        <Link href={`/forums/${forum.slug}/programme`} className="text-link">
          {t('session.back')}
        </Link>
      </p>
    </>
  )
}
