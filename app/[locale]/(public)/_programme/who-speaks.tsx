import { Fragment, type ReactNode } from 'react'
import { T } from '@/components/ui/translated'
import type { PublicRole, PublicSession } from '@/domain/programme/public-programme'
import { multilingual } from '@/domain/shared/multilingual'

type Person = NonNullable<PublicRole['person']>
type Props = {
  session: Pick<PublicSession, 'roles'> & Partial<Pick<PublicSession, 'pitches'>>
  className: string
  unmarked?: boolean
}

const full = ({ givenName, familyName }: Pick<Person, 'givenName' | 'familyName'>) => `${givenName} ${familyName}`

/** Who is in a session, each once on one line; nothing when nobody is known. */
export function WhoSpeaks({ session: { roles, pitches = [] }, className, unmarked = false }: Props) {
  const named = new Map<string, ReactNode>()
  for (const { person, organisation, announced } of roles) {
    const name = person ? full(person) : organisation
    const words = name ?? Object.values(multilingual(announced))[0]
    if (words) named.set(words, name ?? <T value={announced} unmarked={unmarked} />)
  }
  for (const { person } of pitches) if (person) named.set(full(person), full(person))
  if (named.size === 0) return null
  return (
    <p className={className}>
      {[...named].map(([key, name], index) => (
        <Fragment key={key}>
          {index > 0 && ', '}
          {name}
        </Fragment>
      ))}
    </p>
  )
}
