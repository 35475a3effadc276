import { useTranslations } from 'next-intl'
import { Heading } from '@/components/ui/heading'
import { T } from '@/components/ui/translated'
import { Days, TimeRange } from '@/components/ui/when'
import type { PublicForum } from '@/domain/forum/public-forum'
import { Link } from '@/i18n/navigation'

/** Which forum this is about: its name leads back to its page; when and where in one line each. */
export function ForumHead({ forum }: { forum: PublicForum }) {
  const t = useTranslations('register')
  return (
    <header className="mb-8 flex flex-col gap-4 sm:mb-12">
      <p className="font-semibold text-15">
        <Link href={`/forums/${forum.slug}`} className="text-link inline-flex min-h-8 items-center">
          <T value={forum.name} />
        </Link>
      </p>
      <Heading level={1}>{t('title')}</Heading>
      <p className="max-w-text text-21 text-soft">{t('lead')}</p>
      <dl className="flex flex-col gap-x-10 gap-y-3 sm:flex-row">
        <div>
          <dt className="sr-only">{t('facts.when')}</dt>
          <dd className="font-semibold">
            <Days from={forum.startsAt} to={forum.endsAt} zone={forum.timeZone} />
          </dd>
          <dd className="text-soft">
            <TimeRange from={forum.startsAt} to={forum.endsAt} zone={forum.timeZone} />
          </dd>
        </div>
        <div>
          <dt className="sr-only">{t('facts.where')}</dt>
          <dd className="font-semibold">{forum.venueName}</dd>
          <dd className="text-soft">{forum.city}</dd>
        </div>
      </dl>
    </header>
  )
}
