import '@angular/compiler';
import {bootstrapApplication} from '@angular/platform-browser';
import {CareersPage} from './app.js';

document.querySelector('#app')!.append(document.createElement('careers-page'));
void bootstrapApplication(CareersPage);
