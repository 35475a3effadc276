import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/page'
import { Heading } from '@/components/ui/heading'
import { Paragraphs } from '@/components/ui/prose'
import type { PublicForum } from '@/domain/forum/public-forum'

/** Whether there is more to say than the name of the town. */
export const isPractical = ({ venueName, venueAddress, directions }: PublicForum) =>
  venueName !== '' || venueAddress !== null || Object.keys(directions).length > 0

/** Where it is, how to get there, whom to write to. */
export function Practical({ forum, at }: { forum: PublicForum; at: Date }) {
  const t = useTranslations('public')
  const { venueName, venueAddress, postalCode, city, latitude, longitude, contactEmail } = forum
  const town = [postalCode, city].filter(Boolean).join(' ')
  const map = latitude !== null && longitude !== null ? `${latitude}/${longitude}` : null
  if (!isPractical(forum)) return null
  const ahead = new Date(forum.endsAt) > at
  return (
    <Section id="practical" title={ahead ? t('practical.title') : t('practical.place')}>
      <div className="grid gap-8 sm:grid-cols-[14rem_1fr]">
        <div>
          {ahead && (
            <Heading level={3} size="small" className="mb-2">
              {t('practical.place')}
            </Heading>
          )}
          <address className="not-italic">
            {[venueName, venueAddress, town].filter(Boolean).map((line) => (
              <span key={line} className="block">
                {line}
              </span>
            ))}
          </address>
          {map && (
            <p className="mt-2">
              <a
                className="text-link"
                rel="noreferrer"
                href={`https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${map}`}
              >
                {t('practical.map')}
              </a>
            </p>
          )}
          {ahead && contactEmail && (
            <p className="mt-2">
              <a className="text-link" href={`mailto:${contactEmail}`}>
                {t('practical.contact')}
              </a>
            </p>
          )}
        </div>
        {Object.keys(forum.directions).length > 0 && (
          <div>
            <Heading level={3} size="small" className="mb-2">
              {t('practical.way')}
            </Heading>
            <Paragraphs value={forum.directions} />
          </div>
        )}
      </div>
    </Section>
  )
}
