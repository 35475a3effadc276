import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/page'
import type { PublicForum } from '@/domain/forum/public-forum'
import { organisationRoles } from '@/domain/forum/schema'

/** Who organises, hosts, facilitates and supports. */
export function Invitation({ organisations }: { organisations: PublicForum['organisations'] }) {
  const t = useTranslations('public.organisations')
  const roles = organisationRoles.filter((role) => organisations.some((one) => one.role === role))
  if (roles.length === 0) return null
  return (
    <Section id="organisations" title={t('title')}>
      <dl className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
        {roles.map((role) => (
          <div key={role}>
            <dt className="mb-1 text-15 text-soft">{t(role)}</dt>
            {organisations
              .filter((one) => one.role === role)
              .map((one) => (
                <dd key={one.name} className="font-semibold">
                  {one.name}
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </Section>
  )
}
