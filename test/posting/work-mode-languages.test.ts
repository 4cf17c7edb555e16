import {expect} from '@open-wc/testing';
import {workMode} from '../../src/posting/work-mode.js';

const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  remote: ['Work from home', 'WFH', 'Telework', 'Télétravail', 'À distance', 'Teletrabajo', 'Telelavoro', 'Lavoro da remoto', 'Teletrabalho', 'Remoto', 'Fernarbeit', 'Homeoffice möglich', 'Thuiswerken', 'På distans', 'Praca zdalna', '远程', 'リモート', '在宅勤務', '재택근무'],
  hybrid: ['Híbrido', 'Hybride', 'Ibrido', 'Hybrydowo', 'Hybridarbeit', 'Partially remote', 'Teilweise remote', 'Télétravail partiel', '混合办公', 'ハイブリッド', '하이브리드'],
  'on-site': ['Vor Ort', 'Sur site', 'Présentiel', 'Presencial', 'In sede', 'In presenza', 'Op locatie', 'Op kantoor', 'Stacjonarnie', 'På plats', '现场', '出社', 'Not remote', 'No remote', 'Nicht remote'],
};

for (const [mode, spellings] of Object.entries(SPELLINGS)) {
  it(`the work mode ${mode} is known in many languages`, () => {
    for (const spelling of spellings) expect(workMode(spelling), spelling).to.equal(mode);
  });
}

it('places are no work modes in any language', () => {
  for (const place of ['Büroring 5, Berlin', 'Montpellier', 'San José', 'Hyderabad', 'Remscheid', 'Telč', 'Onsen', 'Distrito Federal', 'Porto', '東京', '서울', 'Ibiza', 'Praha']) expect(workMode(place), place).to.equal(undefined);
});
