import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button'
import type { PresenceLine } from '@/domain/workshops/queries/presence'
import { Block } from '../../../../_parts/block'

type Props = { people: readonly PresenceLine[]; base: string }

/** Who is expected, seen and missed, in numbers, and the way to the list. */
export function PresenceCounts({ people, base }: Props) {
  const t = useTranslations('floor.presence')
  const count = (...kinds: PresenceLine['presence'][]) =>
    people.filter(({ presence }) => kinds.includes(presence)).length
  const figures = [
    ['expected', people.length],
    ['seen', count('here', 'arrived')],
    ['absent', count('absent')],
    ['unknown', count('unknown')],
  ] as const
  return (
    <Block id="presence" title={t('title')}>
      <div className="flex flex-wrap items-end justify-between gap-6">
        <dl className="grid grid-cols-2 gap-x-10 gap-y-4 sm:grid-cols-4">
          {figures.map(([name, value]) => (
            <div key={name} className="flex flex-col-reverse">
              <dt className="text-15 text-soft">{t(name)}</dt>
              <dd className="font-display text-40 font-[650] leading-none" data-count={name}>
                {value}
              </dd>
            </div>
          ))}
        </dl>
        <ButtonLink href={base}>{t('list')}</ButtonLink>
      </div>
    </Block>
  )
}
