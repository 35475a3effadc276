import { getTranslations } from 'next-intl/server'
import { cachedContacts } from '@/app/_server/cached'
import { T } from '@/components/ui/translated'
import { Link } from '@/i18n/navigation'
import { siteMail } from './site'

/** Who answers for each forum, and how to reach them. */
export async function Contacts() {
  const t = await getTranslations('legal.contacts')
  const forums = await cachedContacts()
  const mail = siteMail()
  function answerable({ controller, organisers }: (typeof forums)[number]) {
    if (controller) return t('controller', { name: controller })
    return organisers.length > 0 ? t('organisers', { names: organisers.join(', ') }) : t('unnamed')
  }
  return (
    <>
      {forums.length === 0 ? <p>{t('none')}</p> : <p>{t('askForum')}</p>}
      <dl className="mt-4 border-line not-empty:border-t">
        {forums.map((forum) => (
          <div key={forum.slug} className="grid gap-x-6 border-line border-b py-3 sm:grid-cols-2">
            <dt className="mb-0!">
              <Link href={`/forums/${forum.slug}`}>
                <T value={forum.name} />
              </Link>
            </dt>
            <dd className="mb-0!">
              {answerable(forum)}
              {forum.contactEmail && (
                <a href={`mailto:${forum.contactEmail}`} className="block">
                  {forum.contactEmail}
                </a>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {mail && <p>{t.rich('site', { address: mail, mail: (chunks) => <a href={`mailto:${mail}`}>{chunks}</a> })}</p>}
    </>
  )
}
