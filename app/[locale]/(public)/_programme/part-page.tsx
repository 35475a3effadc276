import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { Page, PageHead } from '@/components/layout/page'
import { T } from '@/components/ui/translated'
import type { PublicForum } from '@/domain/forum/public-forum'
import { ForumFrame } from '../_parts/forum-frame'
import { isPractical } from '../forums/[forum]/_parts/practical'

type Props = {
  forum: PublicForum
  at: Date
  title: ReactNode
  lead?: ReactNode
  actions?: ReactNode
  /** Said after the name of the forum, above the title. */
  kind?: string
  /** Paper has its own head. */
  screenOnly?: boolean
  children: ReactNode
}

/** A page below a forum's: its frame, the way back up, one headline. */
export function PartPage({ forum, at, title, lead, actions, kind, screenOnly = false, children }: Props) {
  const home = `/${useLocale()}/forums/${forum.slug}`
  const over = (
    <>
      <a href={home} className="underline decoration-edge underline-offset-4 hover:text-ink">
        <T value={forum.name} unmarked />
      </a>
      {kind && ` · ${kind}`}
    </>
  )
  return (
    <ForumFrame forum={forum} at={at} parts={{ programme: true, people: true, practical: isPractical(forum) }}>
      <Page className="paper">
        <div className={screenOnly ? 'print:hidden' : 'paper-head'}>
          <PageHead over={over} title={title} lead={lead} actions={actions} />
        </div>
        {children}
      </Page>
    </ForumFrame>
  )
}
