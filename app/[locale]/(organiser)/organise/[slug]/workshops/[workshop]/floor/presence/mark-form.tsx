'use client'

import { useTranslations } from 'next-intl'
import { Badge, type BadgeShape, type BadgeTone } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import type { PresenceLine } from '@/domain/workshops/queries/presence'
import { ActionForm } from '../../../../../_form/action-form'
import { mark } from '../actions'

type Props = { people: readonly PresenceLine[]; forum: string; workshop: string }

const looks: Record<PresenceLine['presence'], readonly [BadgeTone, BadgeShape]> = {
  here: ['ok', 'tick'],
  arrived: ['ok', 'half'],
  absent: ['live', 'cross'],
  unknown: ['neutral', 'ring'],
}

/** The list, with a box before each name and two things to say of those ticked. */
export function MarkForm({ people, forum, workshop }: Props) {
  const t = useTranslations('floor.presence')
  const words = useTranslations('workshops.presence')
  return (
    <ActionForm
      action={mark}
      hidden={{ forum, workshop }}
      submit={t('markAbsent')}
      aside={
        <Button type="submit" name="presence" value="here">
          {t('markHere')}
        </Button>
      }
      done={t('marked')}
      clear
      className="flex flex-col gap-5"
    >
      <ul className="grid gap-x-10 border-line border-t md:grid-cols-2">
        {people.map(({ registrationId, name, organisation, presence }) => {
          const [tone, shape] = looks[presence]
          return (
            <li key={registrationId} className="border-line border-b">
              <label className="grid min-h-13 grid-cols-[1.5rem_minmax(0,1fr)_auto] items-center gap-x-3 py-2">
                <input type="checkbox" name="who" value={registrationId} className="size-5 accent-ink" />
                <span className="min-w-0">
                  <span className="block font-semibold">{name}</span>
                  <span className="block text-15 text-soft">{organisation}</span>
                </span>
                <Badge tone={tone} shape={shape}>
                  {words(presence)}
                </Badge>
              </label>
            </li>
          )
        })}
      </ul>
    </ActionForm>
  )
}
