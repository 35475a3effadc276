import { Page } from '@/components/layout/page'
import type { PublicForum } from '@/domain/forum/public-forum'
import type { PublicSession } from '@/domain/programme/public-programme'
import { ForumFrame } from '../../../_parts/forum-frame'
import { About } from './about'
import { Hero } from './hero'
import { Invitation } from './invitation'
import { People, speakersOf } from './people'
import { isPractical, Practical } from './practical'
import { Programme } from './programme'
import { ThemeStrip } from './theme-strip'
import { Tour } from './tour'

type Props = { forum: PublicForum; sessions: PublicSession[]; at: Date }

/** Everything the public reads about a forum: for its page, and for the organiser's preview of it. */
export function WholeForum({ forum, sessions, at }: Props) {
  const parts = {
    programme: sessions.length > 0,
    people: speakersOf(sessions).length > 0,
    practical: isPractical(forum),
  }
  return (
    <ForumFrame forum={forum} at={at} parts={parts}>
      <Page width="full" className="max-sm:pt-2 [&]:px-0 [&]:pb-0">
        <Hero forum={forum} at={at} programme={parts.programme} />
        <ThemeStrip themes={forum.themes} />
        <div className="mx-auto w-full max-w-page px-5 pt-4 pb-8 sm:px-8 sm:pt-12">
          <Programme forum={forum} sessions={sessions} at={at} />
          <About forum={forum} />
          <People forum={forum} sessions={sessions} at={at} />
          <Practical forum={forum} at={at} />
          <Invitation organisations={forum.organisations} />
          <Tour forum={forum} at={at} />
        </div>
      </Page>
    </ForumFrame>
  )
}
