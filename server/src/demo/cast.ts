import type { FirmKey } from './firms.js';

/** The case that a person demonstrates. */
export type Part =
  /** Has had all three single-entry passes of this month, from two firms (R-ONE-3). */
  | 'MONTH_FULL'
  /** Has had two of them. */
  | 'ONE_LEFT'
  /** Holds a usable periodic pass for 基隆港 (R-ONE-4). */
  | 'CARD_HOLDER'
  /** Holds one that is deactivated, and may have single-entry passes meanwhile. */
  | 'CARD_DEACTIVATED'
  /** No scan of the passport or ID card, so no passes that ask for one (R-ONE-1, R-PRD-1). */
  | 'NO_SCAN'
  /** No photograph, so no cards (R-PRD-1), nor another one in place of an old one (R-EXC-1). */
  | 'NO_PHOTO';

/** A person identified by a passport: country, name on screen, name in the passport. */
export type Foreigner = readonly [country: string, name: string, latinName: string, part?: Part];

/** A person identified by a number issued in Taiwan. */
export type Resident = readonly [
  kind: 'NATIONAL_ID' | 'RESIDENT_ID' | 'OLD_RESIDENT_ID',
  name: string,
  latinName: string,
  part?: Part,
];

/** In both firms A and B with one passport. */
export const shared: Foreigner = ['PHL', 'Ramon Aguinaldo Dela Cruz', 'DELA CRUZ, RAMON AGUINALDO', 'MONTH_FULL'];

/** All made up. */
export const foreigners: Readonly<Record<FirmKey, readonly Foreigner[]>> = {
  A: [
    ['PHL', 'Jose Marvin Baluyot', 'BALUYOT, JOSE MARVIN', 'ONE_LEFT'],
    ['JPN', '高瀨 修一', 'TAKASE, SHUICHI', 'CARD_HOLDER'],
    ['VNM', 'Nguyễn Văn Thuận', 'NGUYEN, VAN THUAN', 'CARD_DEACTIVATED'],
    ['IDN', 'Bambang Wiratama', 'WIRATAMA, BAMBANG', 'NO_SCAN'],
    ['UKR', 'Andrii Koshelenko', 'KOSHELENKO, ANDRII', 'NO_SCAN'],
    ['PHL', 'Arnel Magbanua Torralba', 'TORRALBA, ARNEL MAGBANUA'],
    ['PHL', 'Cristina Salonga', 'SALONGA, CRISTINA'],
    ['IND', 'Suresh Venkataraman', 'VENKATARAMAN, SURESH'],
    ['IND', 'Anil Kumar Deshpande', 'DESHPANDE, ANIL KUMAR'],
    ['KOR', '朴成宰', 'PARK, SEONGJAE'],
    ['DEU', 'Matthias Brandstetter', 'BRANDSTETTER, MATTHIAS'],
    ['GRC', 'Nikolaos Papadimas', 'PAPADIMAS, NIKOLAOS'],
    ['MMR', 'Aung Kyaw Htet', 'AUNG KYAW HTET'],
  ],
  B: [
    ['NOR', 'Ingrid Solheim', 'SOLHEIM, INGRID', 'CARD_HOLDER'],
    ['IDN', 'Dewi Kartikasari', 'KARTIKASARI, DEWI', 'NO_SCAN'],
    ['PHL', 'Rodel Ilagan Santos', 'SANTOS, RODEL ILAGAN'],
    ['PHL', 'Joselito Umali', 'UMALI, JOSELITO'],
    ['VNM', 'Trần Quốc Bảo', 'TRAN, QUOC BAO'],
    ['VNM', 'Lê Thị Hồng Nhung', 'LE, THI HONG NHUNG'],
    ['IDN', 'Agus Setiabudi', 'SETIABUDI, AGUS'],
    ['GBR', 'Eleanor Whitcombe', 'WHITCOMBE, ELEANOR'],
    ['USA', 'Darnell Whitaker', 'WHITAKER, DARNELL'],
    ['THA', 'Somchai Rattanakorn', 'RATTANAKORN, SOMCHAI'],
    ['UKR', 'Oleksandr Bondarchuk', 'BONDARCHUK, OLEKSANDR'],
    ['JPN', '北條 真理', 'HOJO, MARI'],
  ],
  C: [
    ['KOR', '金道允', 'KIM, DOYUN'],
    ['DEU', 'Katharina Vogelsang', 'VOGELSANG, KATHARINA'],
    ['PHL', 'Benjie Abrenica', 'ABRENICA, BENJIE'],
    ['IND', 'Rajesh Thiruvengadam', 'THIRUVENGADAM, RAJESH', 'NO_SCAN'],
    ['MMR', 'Zaw Min Thant', 'ZAW MIN THANT', 'NO_SCAN'],
  ],
};

export const residents: Readonly<Record<FirmKey, readonly Resident[]>> = {
  A: [
    ['NATIONAL_ID', '吳建宏', 'WU, CHIEN-HUNG'],
    ['NATIONAL_ID', '歐陽詩涵', 'OUYANG, SHIH-HAN'],
    ['NATIONAL_ID', '簡志豪', 'CHIEN, CHIH-HAO'],
    ['RESIDENT_ID', '阮氏梅', 'NGUYEN, THI MAI'],
    ['RESIDENT_ID', 'Ferdinand Pangilinan', 'PANGILINAN, FERDINAND'],
    ['NATIONAL_ID', '林佳蓉', 'LIN, CHIA-JUNG'],
    ['NATIONAL_ID', '黃俊豪', 'HUANG, CHUN-HAO'],
    ['NATIONAL_ID', '方雅琪', 'FANG, YA-CHI'],
    ['NATIONAL_ID', '郭明德', 'KUO, MING-TE'],
    ['NATIONAL_ID', '陳怡安', 'CHEN, YI-AN'],
    ['NATIONAL_ID', '張維倫', 'CHANG, WEI-LUN'],
    ['NATIONAL_ID', '周建志', 'CHOU, CHIEN-CHIH'],
    ['NATIONAL_ID', '高文彬', 'KAO, WEN-PIN'],
    ['NATIONAL_ID', '何欣怡', 'HO, HSIN-YI'],
    ['NATIONAL_ID', '賴宜君', 'LAI, I-CHUN', 'NO_PHOTO'],
    ['RESIDENT_ID', 'Phạm Thị Lan', 'PHAM, THI LAN', 'NO_SCAN'],
  ],
  B: [
    ['NATIONAL_ID', '劉冠霖', 'LIU, KUAN-LIN', 'NO_PHOTO'],
    ['NATIONAL_ID', '謝佩珊', 'HSIEH, PEI-SHAN'],
    ['OLD_RESIDENT_ID', '山田 惠子', 'YAMADA, KEIKO'],
    ['RESIDENT_ID', '黎文勇', 'LE, VAN DUNG'],
    ['NATIONAL_ID', '洪志明', 'HUNG, CHIH-MING'],
    ['NATIONAL_ID', '邱淑惠', 'CHIU, SHU-HUI'],
    ['NATIONAL_ID', '潘俊宏', 'PAN, CHUN-HUNG'],
    ['NATIONAL_ID', '羅雅婷', 'LO, YA-TING'],
    ['NATIONAL_ID', '馬志遠', 'MA, CHIH-YUAN'],
    ['NATIONAL_ID', '田育誠', 'TIEN, YU-CHENG'],
    ['NATIONAL_ID', '曹永泰', 'TSAO, YUNG-TAI', 'NO_PHOTO'],
  ],
  C: [
    ['NATIONAL_ID', '葉承恩', 'YEH, CHENG-EN'],
    ['NATIONAL_ID', '蘇美玲', 'SU, MEI-LING', 'NO_PHOTO'],
    ['RESIDENT_ID', 'Siti Rahmawati Putri', 'PUTRI, SITI RAHMAWATI'],
  ],
};
