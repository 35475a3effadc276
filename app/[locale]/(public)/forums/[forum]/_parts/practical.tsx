import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/page'
import { Heading } from '@/components/ui/heading'
import { Paragraphs } from '@/components/ui/prose'
import type { PublicForum } from '@/domain/forum/public-forum'

/** Where it is, how to get there, whom to write to. */
export function Practical({ forum }: { forum: PublicForum }) {
  const t = useTranslations('public')
  const { venueName, venueAddress, postalCode, city, latitude, longitude, contactEmail } = forum
  const town = [postalCode, city].filter(Boolean).join(' ')
  const map = latitude !== null && longitude !== null ? `${latitude}/${longitude}` : null
  return (
    <Section id="practical" title={t('practical.title')}>
      <div className="grid gap-8 sm:grid-cols-[14rem_1fr]">
        <div>
          <Heading level={3} size="small" className="mb-2">
            {t('practical.place')}
          </Heading>
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
          {contactEmail && (
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
