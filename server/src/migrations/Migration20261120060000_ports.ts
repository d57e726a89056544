import { Migration } from '@mikro-orm/migrations';

const BRANCHES = [
  ['KL', '基隆', 'Keelung'],
  ['TX', '臺中', 'Taichung'],
  ['KH', '高雄', 'Kaohsiung'],
  ['HL', '花蓮', 'Hualien'],
] as const;

/** Port: id, code, branch, names; areas: code, names. Ids are fixed: passes refer to them for ever. */
const PORTS = [
  {
    port: [1, 'KEELUNG', 'KL', '基隆港', 'Port of Keelung'],
    areas: [
      [101, 'KEELUNG-EAST', '東岸碼頭區', 'East wharves'],
      [102, 'KEELUNG-EAST-BREAKWATER', '東岸防波堤區', 'East breakwater'],
      [103, 'KEELUNG-WEST', '西岸碼頭區', 'West wharves'],
      [104, 'KEELUNG-MIDDLE-OUTER', '中港、外港區', 'Middle and outer harbour'],
    ],
  },
  {
    port: [2, 'TAIPEI', 'KL', '臺北港', 'Port of Taipei'],
    areas: [
      [201, 'TAIPEI-EAST', '東區', 'East area'],
      [202, 'TAIPEI-SOUTH', '南區', 'South area'],
      [203, 'TAIPEI-NORTH', '北區', 'North area'],
    ],
  },
  { port: [3, 'SUAO', 'KL', '蘇澳港', 'Port of Suao'], areas: [[301, 'SUAO-ALL', '蘇澳區', 'Suao area']] },
  {
    port: [4, 'TAICHUNG', 'TX', '臺中港', 'Port of Taichung'],
    areas: [
      [401, 'TAICHUNG-WEST', '西碼頭區', 'West wharves'],
      [402, 'TAICHUNG-NORTH', '北碼頭區', 'North wharves'],
      [403, 'TAICHUNG-MIDDLE', '中突堤區', 'Middle pier'],
      [404, 'TAICHUNG-WHARF-99', '99碼頭區', 'Wharf 99'],
      [405, 'TAICHUNG-SEASIDE-BRIDGE', '濱海橋區', 'Seaside bridge'],
    ],
  },
  {
    port: [5, 'KAOHSIUNG', 'KH', '高雄港', 'Port of Kaohsiung'],
    areas: [
      [501, 'KAOHSIUNG-PENGLAI', '蓬萊商港區', 'Penglai commercial area'],
      [502, 'KAOHSIUNG-ZHONGDAO', '中島商港區', 'Zhongdao commercial area'],
      [503, 'KAOHSIUNG-QIANZHEN', '前鎮商港區', 'Qianzhen commercial area'],
      [504, 'KAOHSIUNG-INTERCONTINENTAL', '洲際貨櫃中心', 'Intercontinental container terminal'],
    ],
  },
  { port: [6, 'ANPING', 'KH', '安平港', 'Port of Anping'], areas: [[601, 'ANPING-ALL', '安平港區', 'Anping area']] },
  {
    port: [7, 'HUALIEN', 'HL', '花蓮港', 'Port of Hualien'],
    areas: [
      [701, 'HUALIEN-INNER', '內港區', 'Inner harbour'],
      [702, 'HUALIEN-OUTER', '外港區', 'Outer harbour'],
    ],
  },
] as const;

/** The branches, the seven ports and their areas. */
export class Migration20261120060000_ports extends Migration {
  override name = 'Migration20261120060000_ports';

  override up(): void {
    const text = (value: string) => `'${value.replaceAll("'", "''")}'`;
    for (const [code, zh, en] of BRANCHES) {
      this.addSql(`insert into branch (code, name_zh, name_en) values (${text(code)}, ${text(zh)}, ${text(en)});`);
    }
    for (const { port, areas } of PORTS) {
      const [portId, portCode, branch, zh, en] = port;
      this.addSql(
        `insert into port (id, code, branch_code, name_zh, name_en) values (${portId}, ${text(portCode)}, ${text(branch)}, ${text(zh)}, ${text(en)});`,
      );
      for (const [id, code, areaZh, areaEn] of areas) {
        this.addSql(
          `insert into port_area (id, code, port_id, name_zh, name_en) values (${id}, ${text(code)}, ${portId}, ${text(areaZh)}, ${text(areaEn)});`,
        );
      }
    }
  }

  override down(): void {
    this.addSql('delete from port_area; delete from port; delete from branch;');
  }
}
