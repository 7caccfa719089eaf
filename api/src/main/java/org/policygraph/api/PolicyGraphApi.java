package org.policygraph.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The API as a process of its own. */
@SpringBootApplication(proxyBeanMethods = false, exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan
public class PolicyGraphApi {

	public static void main(String[] args) {
		ParentWatch.start(System.getenv(), System.in);
		SpringApplication.run(PolicyGraphApi.class, args);
	}

}
