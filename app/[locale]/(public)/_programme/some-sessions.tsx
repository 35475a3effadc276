import { useLocale } from 'next-intl'
import type { PublicForum } from '@/domain/forum/public-forum'
import type { PublicProgramme, PublicSession } from '@/domain/programme/public-programme'
import { StarsPart } from './live-part'
import { ProgrammeDays } from './programme-days'

type Props = { forum: PublicForum; programme: PublicProgramme; sessions: readonly PublicSession[] }

/** A part of the programme as a list, with its stars. */
export function SomeSessions({ forum, programme, sessions }: Props) {
  const home = `/${useLocale()}/forums/${forum.slug}`
  return (
    <>
      <StarsPart forumSlug={forum.slug} />
      <ProgrammeDays sessions={sessions} rooms={programme.rooms} home={home} zone={forum.timeZone} />
    </>
  )
}
