using 'main.bicep'
param origin = #{WEB_ORIGIN}#
