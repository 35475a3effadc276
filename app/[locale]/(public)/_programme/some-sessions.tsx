import { useLocale } from 'next-intl'
import type { PublicForum } from '@/domain/forum/public-forum'
import type { PublicProgramme, PublicSession } from '@/domain/programme/public-programme'
import { LivePart } from './live-part'
import { ProgrammeDays } from './programme-days'
import { ProgrammeRoot } from './programme-root'

type Props = { forum: PublicForum; programme: PublicProgramme; sessions: readonly PublicSession[] }

/** A part of the programme as a list, with its stars. */
export function SomeSessions({ forum, programme, sessions }: Props) {
  const home = `/${useLocale()}/forums/${forum.slug}`
  return (
    <ProgrammeRoot sessions={[]} view="list">
      <LivePart forum={forum} programme={programme} part />
      <ProgrammeDays sessions={sessions} rooms={programme.rooms} home={home} zone={forum.timeZone} />
    </ProgrammeRoot>
  )
}
