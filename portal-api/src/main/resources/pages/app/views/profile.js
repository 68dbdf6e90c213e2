import { html } from 'lit';
import { get } from '../api.js';
import { name } from '../format.js';
import { pairs } from '../parts/dialog.js';
import { t } from '../text.js';
import { View, fresh } from '../view.js';

const address = (at) => at && [[at.street, at.number, at.addition].filter(Boolean).join(' '),
  [at.postcode, at.city].filter(Boolean).join(' '), at.country].filter(Boolean).join(', ');

/** Who the child is to the school. */
class ProfileView extends View {
  title() {
    return this.loaded ? name(this.loaded) : t('profile');
  }

  load() {
    return get(`/children/${this.asked}`);
  }

  shown() {
    const child = this.loaded;
    return html`${pairs([
      [t('number'), child.number], [t('phone'), child.phone], [t('address'), address(child.address)],
      [t('mentor'), child.mentors.join(', ')], [t('programme'), child.programme],
      [t('site'), child.site?.name], [t('site.address'), address(child.site?.address)], [t('site.phone'), child.site?.phone],
    ])}${fresh(child.updatedAt)}`;
  }
}

customElements.define('profile-view', ProfileView);
