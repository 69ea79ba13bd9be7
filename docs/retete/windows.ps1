# Windows: o sarcină programată care reface raportul în fiecare noapte la 1. Rulați o dată, în dosarul în care este `date`.
$program = "$env:USERPROFILE\Documents\reintegrare\reintegrare.cmd"
$actiune = New-ScheduledTaskAction -Execute $program -Argument 'report --year 2018' -WorkingDirectory (Get-Location)
$orar = New-ScheduledTaskTrigger -Daily -At 1am
Register-ScheduledTask -TaskName 'Raportul de reintegrare' -Action $actiune -Trigger $orar
